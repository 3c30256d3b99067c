"""What is still to be stated or sent to the server, in the encrypted database: intents, key boxes and
invitations.
"""

from __future__ import annotations

from collections.abc import Iterable

from aftercare.store.ledger_rows import LedgerRows
from sync.protocol.encoding import decode, encode
from sync.protocol.key_box import KeyBox
from sync.protocol.messages import InvitationNotice
from sync.protocol.subjects import Noun
from sync.replica.stores import Intent


class OutboxTables(LedgerRows):
    """The tables `wish`, `outgoing_box`, `boxed` and `invitation`."""

    def add_intent(self, kind: str, payload: bytes) -> None:
        """Keeps an intent; the same one twice is one."""
        self._run("INSERT OR IGNORE INTO wish (kind, payload) VALUES (?, ?)", kind, payload)

    def intents(self) -> list[Intent]:
        """All intents, oldest first."""
        return [
            Intent(*row)
            for row in self._rows("SELECT number, kind, payload FROM wish ORDER BY number")
        ]

    def drop_intent(self, number: int) -> None:
        """Forgets an intent."""
        self._run("DELETE FROM wish WHERE number = ?", number)

    def add_box(self, box: KeyBox) -> None:
        """Queues a key box."""
        self._run("INSERT INTO outgoing_box (box) VALUES (?)", encode(box))
        rows = [(cover.space, cover.epoch, box.recipient) for cover in box.covers]
        self._connection.executemany("INSERT OR IGNORE INTO boxed VALUES (?, ?, ?)", rows)

    def outgoing_boxes(self) -> list[KeyBox]:
        """Queued key boxes."""
        return [
            decode(row[0], KeyBox, Noun.KEPT)
            for row in self._rows("SELECT box FROM outgoing_box ORDER BY number")
        ]

    def confirm_boxes(self, boxes: Iterable[KeyBox]) -> None:
        """The server holds these."""
        wanted = {encode(box) for box in boxes}
        if wanted:
            found = self._rows("SELECT number, box FROM outgoing_box")
            gone = [(number,) for number, box in found if box in wanted]
            self._connection.executemany("DELETE FROM outgoing_box WHERE number = ?", gone)

    def refuse_boxes(self, boxes: Iterable[KeyBox]) -> None:
        """The server did not take these."""
        refused = list(boxes)
        self.confirm_boxes(refused)
        for box in refused:
            rows = [(cover.space, cover.epoch, box.recipient) for cover in box.covers]
            self._connection.executemany(
                "DELETE FROM boxed WHERE space = ? AND epoch = ? AND recipient = ?", rows
            )

    def boxed(self, space: bytes, epoch: int, recipient: int) -> bool:
        """Whether we sealed that key to that recipient."""
        row = self._row(
            "SELECT 1 FROM boxed WHERE space = ? AND epoch = ? AND recipient = ?",
            space,
            epoch,
            recipient,
        )
        return row is not None

    def add_invitation(self, notice: InvitationNotice, secret: bytes) -> None:
        """Keeps an invitation."""
        values = (notice.invitation, notice.person, secret, notice.expires)
        self._run("INSERT INTO invitation VALUES (?, ?, ?, ?, 1, 0)", *values)

    def outgoing_invitations(self) -> list[InvitationNotice]:
        """Invitations the server has not heard of."""
        rows = self._rows(
            "SELECT id, person, expires FROM invitation WHERE outgoing = 1 ORDER BY id"
        )
        return [InvitationNotice(*row) for row in rows]

    def confirm_invitations(self, notices: Iterable[InvitationNotice]) -> None:
        """The server holds these."""
        rows = [(notice.invitation,) for notice in notices]
        self._connection.executemany("UPDATE invitation SET outgoing = 0 WHERE id = ?", rows)

    def open_invitations(self) -> list[tuple[bytes, int]]:
        """(person, until when in s since 1970) of our invitations that nobody has used yet."""
        return self._rows("SELECT person, expires FROM invitation WHERE used = 0 ORDER BY expires")

    def invitation_secret(self, invitation: bytes) -> tuple[bytes, bytes, int] | None:
        """(secret, person, until when) of an unused invitation."""
        row = self._row(
            "SELECT secret, person, expires FROM invitation WHERE id = ? AND used = 0", invitation
        )
        return (row[0], row[1], row[2]) if row else None

    def use_invitation(self, invitation: bytes) -> None:
        """Marks an invitation used and forgets its secret."""
        self._run("UPDATE invitation SET used = 1, secret = x'' WHERE id = ?", invitation)
