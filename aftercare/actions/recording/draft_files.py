"""Photographs and other files of a record that is not written yet: kept with its draft, durable as
soon as they are shown, attached when the record is.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import msgspec

from aftercare.actions.recording.attach_file import attach
from aftercare.actions.shared.file_intake import TakenIn, take_in
from aftercare.store.casebook import Casebook
from aftercare.store.drafts import Draft, DraftFile


class FileOfDraft(NamedTuple):
    """A file beside a draft as it is shown: its number there, how it was called, its media type and
    its small picture (JPEG or empty).
    """

    number: int
    name: str
    media: str
    preview: bytes


def keep_file(casebook: Casebook, draft: Draft, path: Path) -> FileOfDraft:
    """Takes in the file at `path` and keeps it beside `draft`, which is kept too where it is not
    yet.

    Raises what `take_in` raises.
    """
    taken = take_in(path)
    with casebook.transaction():
        if casebook.drafts.get(draft.key) is None:
            casebook.drafts.put(draft.key, draft.kind, draft.case, draft.record, draft.fields)
        number = casebook.drafts.add_file(draft.key, path.stem, msgspec.msgpack.encode(taken))
    return FileOfDraft(number, path.stem, taken.media, taken.preview)


def files_of(casebook: Casebook, key: str) -> list[FileOfDraft]:
    """The files beside a draft, to be shown."""
    found = [(file, _unpacked(file)) for file in casebook.drafts.files(key)]
    return [
        FileOfDraft(file.number, file.name, taken.media, taken.preview) for file, taken in found
    ]


def attach_files(
    casebook: Casebook, case: str, about: str, key: str, titles: Mapping[int, str]
) -> None:
    """Attaches the files beside a draft to the record that it became; in the caller's transaction,
    which throws the draft away.

    `titles`: what they are called, by number; one that has none there keeps the name it came with.
    """
    for file in casebook.drafts.files(key):
        title = titles.get(file.number, "").strip() or file.name
        attach(casebook, case, _unpacked(file), title=title, about=about)


def _unpacked(file: DraftFile) -> TakenIn:
    return msgspec.msgpack.decode(file.packed, type=TakenIn)
