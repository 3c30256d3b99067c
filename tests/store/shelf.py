"""A database with a change log and a few spaces, without an organisation around it."""

from __future__ import annotations

from pathlib import Path

from aftercare.casework.kinds import KINDS
from aftercare.store.change_log import ChangeLog
from aftercare.store.database import Database
from aftercare.store.drafts import Drafts
from aftercare.store.records import Records
from sync.protocol.ids import format_id
from sync.replica.change import Change

KEY = bytes(range(32))
OWN = 7
CASES = [bytes([number]) * 16 for number in range(1, 4)]  # of the spaces 1, 2 and 3
START = 1_790_000_000_000


def time_of(second):
    return START + 1000 * second << 16


def visit(n, record=1, *, seen=None, at=None, **fields):
    """Change `n` of a visit; `at` in seconds after the start of all things here."""
    known = (
        {"type": "home", "outcome": "completed", "place": "rumah ibu"}
        if not seen and not fields.pop("bare", False)
        else {}
    )
    return Change(
        n,
        time_of(n if at is None else at),
        "visit",
        bytes([record]) * 16,
        {**known, **fields},
        seen or {},
    )


def name_of(record):
    """The text id of a record made by `visit`."""
    return format_id(bytes([record]) * 16)


class Shelf:
    """The database in `folder`, made if it is missing."""

    def __init__(self, folder: Path, kinds=KINDS) -> None:
        self.path = folder / "casebook.db"
        missing = not self.path.exists()
        self.database = (Database.create if missing else Database.open)(self.path, KEY)
        self.run = self.database.connection.execute
        if missing:
            for case in CASES:
                self.run(
                    "INSERT INTO space (id, case_id, compartment, state) VALUES (?, ?, 'care', x'')",
                    (case[::-1] + b"c", case),
                )
        self.log = ChangeLog(self.database.connection, kinds)
        self.log.own_device = OWN
        with self.database.transaction():
            self.log.ensure_projected()
        self.log.doubts.note = lambda *_: None  # no envelopes here tell what their authors had read
        self.records = Records(self.database.connection, self.log)
        self.drafts = Drafts(self.database, iter(range(1000)).__next__)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.database.close()

    def append(self, *changes, device=OWN, space=1, envelope=None):
        """Appends changes in one transaction; whatever goes wrong undoes it."""
        try:
            with self.database.transaction():
                return self.log.append(space, device, changes, envelope=envelope)
        except BaseException:
            self.log.forget_numbers()
            raise

    def hash(self):
        return self.log.state_hash(dict(enumerate(CASES, 1)))

    def found(self, text, limit=50):
        """The records a search finds, newest first, as the numbers `visit` was given."""
        numbers = self.log.projections.find(query(text), limit)
        bodies = [
            self.run("SELECT body FROM change WHERE number = ?", (number,)).fetchone()[0]
            for number in numbers
        ]
        return [self.change(body).record[0] for body in bodies]

    @staticmethod
    def change(body):
        import msgspec

        return msgspec.msgpack.decode(body, type=Change)


def query(text):
    from aftercare.store.search import Query

    return Query.read(text)
