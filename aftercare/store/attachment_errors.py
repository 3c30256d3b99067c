"""What can stand in the way of an attachment, told to people."""

from __future__ import annotations

from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words


class NotHereYet(Refused):
    """Its chunks are not on this device."""

    def __init__(self) -> None:
        super().__init__(
            words("This attachment is not on this device yet."),
            words("The record about it is here; nothing is lost."),
            words("It comes with the next sync."),
        )


class ChunkDamaged(Refused):
    """What is here, or came, cannot be opened."""

    def __init__(self) -> None:
        super().__init__(
            words("This attachment cannot be opened: a part of it is damaged."),
            words("The record about it is as it was."),
            words("Ask whoever attached it to attach it again."),
        )


class NoRoomForChunk(Refused):
    """The disk is full, or may not be written."""

    def __init__(self, reason: Words) -> None:
        super().__init__(
            words("The attachment could not be kept: {reason}.", reason=reason),
            words("Nothing was saved; everything before is safe."),
            words("Free some room on the disk, then try again."),
        )
