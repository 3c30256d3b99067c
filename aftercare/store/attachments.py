"""Attachments on this device: sealed chunks in files beside the database, and where each of them
stands.

What is in a file of a chunk is what the server has too: nothing readable. Their names are made with
a key of the vault, so that a stolen disk does not even tell which chunks of the server they are.
"""

from __future__ import annotations

import hmac
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from aftercare.casework.system_said import system_said
from aftercare.casework.wording import words
from aftercare.store.attachment_errors import ChunkDamaged, NoRoomForChunk, NotHereYet
from aftercare.store.durable_file import flush_folder, remove_all, write_durably
from aftercare.store.ledger import SqlLedger
from sync.protocol.encoding import decode, encode, sha256
from sync.protocol.errors import ProtocolError
from sync.protocol.subjects import Noun
from sync.replica.attachments import (
    Content,
    Manifest,
    SealedFile,
    open_file,
    open_manifest,
    seal_file,
)
from sync.replica.chunk_transfer import ChunkName, Stage

FOLDER = "attachments"
HERE = (Stage.NEW, Stage.LACKING, Stage.SHARED, Stage.DECLINED)
_HERE = ",".join(str(int(stage)) for stage in HERE)


class Attachments:
    """The chunks of one data folder. Everything that writes is called inside a transaction of the
    casebook.
    """

    def __init__(self, folder: Path, connection: Any, ledger: SqlLedger, key: bytes) -> None:
        self._folder, self._connection, self._ledger, self._key = (
            folder / FOLDER,
            connection,
            ledger,
            key,
        )
        self._asked: int | None = None  # the highest number given to what was asked for

    # -- files of chunks ---------------------------------------------------------------------------

    def _hidden(self, space: bytes, identifier: bytes) -> str:
        """The name of the file of a chunk."""
        return hmac.digest(self._key, space + identifier, "sha256").hex()[:32]

    def _path(self, name: ChunkName) -> Path:
        hidden = self._hidden(name.space, name.id)
        return self._folder / hidden[:2] / hidden

    def _write(self, name: ChunkName, data: bytes) -> None:
        path = self._path(name)
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_durably(path, data)
            flush_folder(self._folder)
        except OSError as error:
            raise NoRoomForChunk(system_said(error, words("it cannot be written"))) from None

    def read(self, name: ChunkName) -> bytes | None:
        """A chunk that is here and whole."""
        try:
            data = self._path(name).read_bytes()
        except OSError:
            return None
        return data if sha256(data) == name.id else None

    # -- stages ------------------------------------------------------------------------------------

    def _rows(self, sql: str, *values: Any) -> list[Any]:
        rows: list[Any] = self._connection.execute(sql, values).fetchall()
        return rows

    def _next(self) -> int:
        """The place behind everything that was asked for; one that an undone transaction was given
        is left out.
        """
        if self._asked is None:
            self._asked = int(self._rows("SELECT coalesce(max(asked), 0) FROM chunk")[0][0])
        self._asked += 1
        return self._asked

    def staged(self, stage: Stage, limit: int) -> list[ChunkName]:
        """Chunks at a stage in the order in which they are to be carried."""
        sql = (
            "SELECT space.id, chunk.id FROM chunk JOIN space ON number = chunk.space WHERE stage "
            "= ? ORDER BY asked LIMIT ?"
        )
        return [ChunkName(*row) for row in self._rows(sql, int(stage), limit)]

    def stage_of(self, name: ChunkName) -> Stage | None:
        """Where a chunk stands; None for one that nobody asked for."""
        rows = self._rows(
            "SELECT stage FROM chunk WHERE space = ? AND id = ?", self._number(name.space), name.id
        )
        return Stage(rows[0][0]) if rows else None

    def stage(self, names: Iterable[ChunkName], stage: Stage) -> None:
        """Chunks have got to a stage."""
        rows = [(int(stage), self._number(name.space), name.id) for name in names]
        self._connection.executemany("UPDATE chunk SET stage = ? WHERE space = ? AND id = ?", rows)

    def offer_declined(self) -> None:
        """What the server declined is to be offered again: that it did was its word, and may have
        been for a while.
        """
        self._connection.execute(
            "UPDATE chunk SET stage = ? WHERE stage = ?", (int(Stage.NEW), int(Stage.DECLINED))
        )

    def _number(self, space: bytes) -> int:
        return self._ledger.number(space)

    def _put(self, name: ChunkName, stage: Stage, asked: int, size: int = 0) -> None:
        self._connection.execute(
            "INSERT INTO chunk VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET stage = "
            "excluded.stage, "
            "asked = excluded.asked, size = max(size, excluded.size)",
            (self._number(name.space), name.id, int(stage), asked, size),
        )

    # -- attaching ---------------------------------------------------------------------------------

    def add(self, space: bytes, epoch: int, media: str, data: bytes, preview: bytes) -> Content:
        """Seals a file under the key of an epoch and keeps its chunks to go up; what is here
        already is not kept twice.
        """
        key = self._ledger.epoch_key(space, epoch)
        if key is None:
            raise NotHereYet
        sealed = seal_file(key, space, epoch, media, data, preview)
        asked = self._next()
        for identifier, chunk in _manifest_first(sealed):
            name = ChunkName(space, identifier)
            if self.stage_of(name) in HERE and self.read(name) is not None:
                continue
            self._write(name, chunk)
            self._put(name, Stage.NEW, asked, len(chunk))
        return sealed.content

    # -- reading -----------------------------------------------------------------------------------

    def manifest(self, space: bytes, content: Content) -> Manifest | None:
        """The manifest, if it is here; raises `ChunkDamaged`."""
        key = self._ledger.epoch_key(space, content.epoch)
        sealed = self.read(ChunkName(space, bytes.fromhex(content.manifest)))
        if key is None or sealed is None:
            return None
        try:
            return open_manifest(key, space, content, sealed)
        except ProtocolError:
            raise ChunkDamaged from None

    def lacking(self, space: bytes, manifest: Manifest | None) -> int | None:
        """How many chunks of a file with that manifest are not here; None while that is not
        known.
        """
        if manifest is None:
            return None
        return sum(self.stage_of(ChunkName(space, chunk)) not in HERE for chunk in manifest.chunks)

    def content(self, space: bytes, content: Content) -> bytes:
        """The whole file, in memory; raises `NotHereYet` or `ChunkDamaged`."""
        manifest, key = self.manifest(space, content), self._ledger.epoch_key(space, content.epoch)
        if manifest is None or key is None:
            raise NotHereYet
        chunks = []
        for identifier in manifest.chunks:
            data = self.read(ChunkName(space, identifier))
            if data is None:
                raise NotHereYet
            chunks.append(data)
        try:
            return open_file(key, space, content, chunks)
        except ProtocolError:
            raise ChunkDamaged from None

    def lost(self, space: bytes, content: Content) -> bool:
        """Whether a part of a file that the server was not seen to have is missing or damaged here:
        nobody else has it.
        """
        manifest = self.manifest(space, content)
        names = [bytes.fromhex(content.manifest), *(manifest.chunks if manifest else ())]
        own = (Stage.NEW, Stage.LACKING, Stage.DECLINED)
        return any(
            self.stage_of(name) in own and self.read(name) is None
            for name in (ChunkName(space, identifier) for identifier in names)
        )

    def waits(self, space: bytes, content: Content, manifest: Manifest | None) -> bool:
        """Whether something of a file with that manifest is still to go up."""
        names = [ChunkName(space, bytes.fromhex(content.manifest))]
        names += [ChunkName(space, chunk) for chunk in manifest.chunks] if manifest else []
        return any(
            self.stage_of(name) in (Stage.NEW, Stage.LACKING, Stage.DECLINED) for name in names
        )

    # -- fetching ----------------------------------------------------------------------------------

    def want(self, space: bytes, content: Content, *, whole: bool) -> bool:
        """Asks for what is not here of a file: its manifest, and if `whole` all its chunks. Whether
        something is to come.
        """
        manifest, asked = self.manifest(space, content), self._next()
        if manifest is None:
            self._put(ChunkName(space, bytes.fromhex(content.manifest)), Stage.WANTED, asked)
            if whole:
                values = (self._number(space), bytes.fromhex(content.manifest), encode(content))
                self._connection.execute(
                    "INSERT OR IGNORE INTO whole_wanted VALUES (?, ?, ?)", values
                )
            return True
        names = [ChunkName(space, chunk) for chunk in manifest.chunks] if whole else []
        lacking = [
            name for name in names if self.stage_of(name) not in HERE or self.read(name) is None
        ]
        for name in lacking:
            self._put(name, Stage.WANTED, asked)
        return bool(lacking)

    def arrived(self, chunks: Sequence[tuple[ChunkName, bytes]]) -> None:
        """Keeps what came; where a manifest was waited for with all it names, its chunks are asked
        for.
        """
        asked = self._next()
        for name, data in chunks:
            self._write(name, data)
            self._put(name, Stage.SHARED, asked, len(data))
        for name, _ in chunks:
            where = (self._number(name.space), name.id)
            rows = self._rows(
                "SELECT content FROM whole_wanted WHERE space = ? AND manifest = ?", *where
            )
            if rows:
                self._connection.execute(
                    "DELETE FROM whole_wanted WHERE space = ? AND manifest = ?", where
                )
                try:
                    self.want(name.space, decode(rows[0][0], Content, Noun.KEPT), whole=True)
                except ChunkDamaged:
                    continue  # whoever opens it is told

    def keep_offline(self, case: str, *, keep: bool) -> None:
        """All attachments of a case are kept on this device, or fetched when they are opened."""
        sql = (
            "INSERT OR IGNORE INTO kept_offline VALUES (?)"
            if keep
            else "DELETE FROM kept_offline WHERE case_id = ?"
        )
        self._connection.execute(sql, (case,))

    def kept_offline(self) -> set[str]:
        """Cases whose attachments are all kept here."""
        return {row[0] for row in self._rows("SELECT case_id FROM kept_offline")}

    def drop(self, space: bytes, content: Content) -> int:
        """Takes a file off this device, as far as the server has it; how many bytes that freed."""
        manifest, freed = self.manifest(space, content), 0
        for identifier in manifest.chunks if manifest else ():
            name = ChunkName(space, identifier)
            if self.stage_of(name) is Stage.SHARED:
                path = self._path(name)
                freed += path.stat().st_size if path.exists() else 0
                remove_all([path])  # what another program holds is swept later
                self._connection.execute(
                    "DELETE FROM chunk WHERE space = ? AND id = ?",
                    (self._number(space), identifier),
                )
        return freed

    # -- the whole ---------------------------------------------------------------------------------

    def left(self) -> tuple[int, int]:
        """How many bytes of chunks wait to go up, and how many chunks to come down."""
        up = self._rows("SELECT coalesce(sum(size), 0) FROM chunk WHERE stage IN (0, 1)")[0][0]
        down = self._rows("SELECT count(*) FROM chunk WHERE stage = ?", int(Stage.WANTED))[0][0]
        return int(up), int(down)

    def damaged(self) -> int:
        """How many chunks that should be here are lost or damaged."""
        sql = (
            f"SELECT space.id, chunk.id FROM chunk JOIN space ON number = chunk.space WHERE "
            f"stage IN ({_HERE})"
        )
        return sum(self.read(ChunkName(*row)) is None for row in self._rows(sql))

    def sweep(self) -> None:
        """Deletes the files that no chunk is known for: after a space was erased, or a file was not
        attached after all.
        """
        if not self._folder.is_dir():
            return
        rows = self._rows("SELECT space.id, chunk.id FROM chunk JOIN space ON number = chunk.space")
        known, gone = {self._hidden(*row) for row in rows}, list[Path]()
        for folder in self._folder.iterdir():
            names = os.listdir(folder) if folder.is_dir() else ()  # noqa: PTH208 - names alone, for there may be very many
            gone += [folder / name for name in names if name not in known]
        remove_all(gone)
        if gone and os.name == "posix":
            flush_folder(self._folder)


def _manifest_first(sealed: SealedFile) -> list[tuple[bytes, bytes]]:
    """The chunks in the order in which they go up: whoever looks at a list sees the small picture
    soonest.
    """
    manifest = bytes.fromhex(sealed.content.manifest)
    rest = [
        (identifier, chunk) for identifier, chunk in sealed.chunks.items() if identifier != manifest
    ]
    return [(manifest, sealed.chunks[manifest]), *rest]
