"""Drives Anki's client library: a visit is a note with a field for each of ours. Runs in Anki's own environment.

The first sync of a collection is a transfer of the whole file; with "by_note" an empty collection is transferred first, so
that everything travels by the normal sync.
"""

import json
import sys
from pathlib import Path

from anki.collection import AddNoteRequest, Collection
from anki.sync_pb2 import SyncCollectionResponse

FIELDS = [
    "id",
    "held",
    "type",
    "outcome",
    "duration",
    "place",
    "purpose",
    "present",
    "basis",
    "voluntary",
    "agreed",
    "observations",
    "next_due",
]
REQUIRED = SyncCollectionResponse.ChangesRequired


def as_text(value):
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


class Driver:
    def init(self, folder, url, who, by_note=False, **_):
        Path(folder, who).mkdir(parents=True, exist_ok=True)
        self.collection = Collection(f"{folder}/{who}/collection.anki2")
        self.places = {}
        if who == "A":
            kind = self.collection.models.new("Visit")
            for name in FIELDS:
                self.collection.models.add_field(kind, self.collection.models.new_field(name))
            template = self.collection.models.new_template("card")
            template["qfmt"], template["afmt"] = "{{id}}", "{{observations}}"
            self.collection.models.add_template(kind, template)
            self.collection.models.add(kind)
        self.auth = self.collection.sync_login("bench", "bench-password-1", url)
        self.auth.endpoint = url
        if by_note:
            self.push() if who == "A" else self.pull()
        return {}

    def _index(self):
        rows = self.collection.db.execute("select id, flds from notes")
        self.places = {fields.split("\x1f", 1)[0]: number for number, fields in rows}

    def add(self, file, start, count, **_):
        kind, requests = self.collection.models.by_name("Visit"), []
        with open(file, encoding="utf-8") as lines:
            for line in lines.read().splitlines()[start : start + count]:
                visit = json.loads(line)
                note = self.collection.new_note(kind)
                note.fields = [as_text(visit.get(name, "")) for name in FIELDS]
                requests.append(AddNoteRequest(note=note, deck_id=1))
        self.collection.add_notes(requests)
        self._index()
        return {}

    def edit(self, edits, **_):
        notes = []
        for one in edits:
            note = self.collection.get_note(self.places[one["id"]])
            note.fields[FIELDS.index(one["field"])] = as_text(one["value"])
            notes.append(note)
        self.collection.update_notes(notes)
        return {}

    def delete(self, id, **_):
        self.collection.remove_notes([self.places[id]])
        return {}

    def _whole(self, upload):
        done = self.collection.sync_collection(self.auth, False)
        if REQUIRED.Name(done.required) in ("FULL_SYNC", "FULL_UPLOAD", "FULL_DOWNLOAD"):
            self.collection.close_for_full_sync()
            self.collection.full_upload_or_download(auth=self.auth, server_usn=None, upload=upload)
            self.collection.reopen(after_full_sync=True)
        self._index()
        return {}

    def push(self, **_):
        return self._whole(True)

    def pull(self, **_):
        return self._whole(False)

    def sync(self, **_):
        done = REQUIRED.Name(self.collection.sync_collection(self.auth, False).required)
        self._index()
        return (
            {"info": done}
            if done in ("NO_CHANGES", "NORMAL_SYNC")
            else {"ok": False, "error": done}
        )

    def count(self, **_):
        self._index()
        return {"count": len(self.places)}

    def get(self, id, **_):
        self._index()
        if id not in self.places:
            return {"doc": None}
        return {
            "doc": dict(zip(FIELDS, self.collection.get_note(self.places[id]).fields, strict=True))
        }


driver = Driver()
for line in sys.stdin:
    message = json.loads(line)
    try:
        answer = {"ok": True, **getattr(driver, message.pop("command"))(**message)}
    except Exception as error:
        answer = {"ok": False, "error": f"{type(error).__name__}: {error}"[:300]}
    print(json.dumps(answer), flush=True)
