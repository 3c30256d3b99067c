"""Drives this product for the comparison: a JSON command a line on stdin, a JSON answer a line on stdout."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.recording.record import record_all
from aftercare.store.casebook import Casebook, Entry
from sync.replica.http_transport import HttpTransport
from sync.replica.pace import Pace
from tests.town import PASSPHRASE


class Driver:
    """One device, its connection kept from one sync to the next as the desktop keeps it."""

    def init(self, folder: str, url: str, who: str, cases: list[str], **_: Any) -> dict[str, Any]:
        """Opens the folder of siti (A) or sup (B)."""
        self.book = Casebook.open(Path(folder) / ("siti" if who == "A" else "sup"), PASSPHRASE)
        identity = self.book.identity
        assert identity
        self.transport, self.cases, self.pace = (
            HttpTransport(url, identity.certificate),
            cases,
            Pace(),
        )
        return {}

    def add(self, file: str, start: int, count: int, **_: Any) -> dict[str, Any]:
        """Records visits of a file."""
        lines = Path(file).read_text(encoding="utf-8").splitlines()[start : start + count]
        entries = []
        for place, line in enumerate(lines):
            fields = json.loads(line)
            entries.append(
                Entry(self.cases[place % len(self.cases)], "visit", fields.pop("id"), fields)
            )
        for first in range(0, len(entries), 500):
            record_all(self.book, entries[first : first + 500])
        return {}

    def edit(self, edits: list[dict[str, Any]], **_: Any) -> dict[str, Any]:
        """Edits fields of known visits."""
        entries = []
        for one in edits:
            row = self.book.records.get(one["id"], "visit")
            assert row
            entries.append(Entry(row.case, "visit", row.id, {one["field"]: one["value"]}))
        record_all(self.book, entries)
        return {}

    def delete(self, id: str, **_: Any) -> dict[str, Any]:
        """Strikes a visit out."""
        row = self.book.records.get(id, "visit")
        assert row
        with self.book.transaction():
            self.book.remove(row)
        return {}

    def sync(self, **_: Any) -> dict[str, Any]:
        """Syncs; push and pull are the same."""
        done = sync_now(self.book, transport=self.transport, keep=lambda _: None, pace=self.pace)
        return {"requests": done.requests}

    push = pull = sync

    def count(self, **_: Any) -> dict[str, Any]:
        """How many visits there are."""
        return {"count": len(self.book.records.read(kind="visit"))}

    def get(self, id: str, **_: Any) -> dict[str, Any]:
        """A visit, and the versions in conflict."""
        row = self.book.records.get(id, "visit")
        if row is None or (row.removed and not row.contested):
            return {"doc": None}
        conflicts = {
            name: [version.value for version in found] for name, found in row.conflicts.items()
        }
        return {"doc": row.fields, "conflicts": conflicts, "asks": row.contested}


def main() -> None:
    """Answers commands until the end of input."""
    driver = Driver()
    for line in sys.stdin:
        message = json.loads(line)
        try:
            answer = {"ok": True, **getattr(driver, message.pop("command"))(**message)}
        except Exception as error:
            answer = {"ok": False, "error": f"{type(error).__name__}: {error}"[:300]}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
