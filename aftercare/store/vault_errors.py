"""What can be wrong with a key file, a passphrase or a recovery code, told to the person."""

from __future__ import annotations

from pathlib import Path

from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words

UNTOUCHED = words("Nothing was changed.")
NO_KEY = words(
    "Put the key file back from a backup of this folder. Without one nothing opens it, the "
    "recovery code neither: ask your "
    "administrator for an invitation, join as a new device in another folder, and sync. What "
    "was not synced is lost."
)


class VaultExists(Refused):
    """A vault is to be made where one is already."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("There is already a key file at {path}.", path=path),
            UNTOUCHED,
            words("Open it, or choose another folder."),
        )


class PassphraseTooShort(Refused):
    """A passphrase under the shortest length."""

    def __init__(self, shortest: int) -> None:
        super().__init__(
            words("The passphrase is shorter than {shortest} characters.", shortest=shortest),
            UNTOUCHED,
            words("Use a sentence of four or more words that only you would think of."),
        )


class WrongPassphrase(Refused):
    """No slot opens with it."""

    def __init__(self, *, spaced: bool = False) -> None:
        do = words(
            "Check the keyboard layout and Caps Lock, and try again; the recovery code opens "
            "it too."
        )
        if spaced:
            do = words(
                "It begins or ends with a space: try it without. Else check the keyboard "
                "layout and Caps Lock; "
                "the recovery code opens it too."
            )
        super().__init__(words("The passphrase is not right."), UNTOUCHED, do)


class MistypedRecoveryCode(Refused):
    """The code's check does not fit: a typing error."""

    def __init__(self) -> None:
        super().__init__(
            words("The recovery code has a typing error."),
            UNTOUCHED,
            words("Compare it with the paper, group by group."),
        )


class WrongRecoveryCode(Refused):
    """A well-formed code of another vault."""

    def __init__(self) -> None:
        super().__init__(
            words("The recovery code belongs to another device."),
            UNTOUCHED,
            words("Look for this device's own code."),
        )


class KeyFileMissing(Refused):
    """No key file in the folder."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("The key file {path} is missing.", path=path),
            words(
                "Without it the records on this computer cannot be opened; what was synced "
                "is safe on the server."
            ),
            words(
                "If this is a new device, enrol it. Otherwise put the key file back from a "
                "backup; without one, join as a new "
                "device in another folder and sync: what was not synced is lost, and the "
                "recovery code does not bring it back."
            ),
        )


class KeyFileDamaged(Refused):
    """A key file that cannot be used."""

    def __init__(self, path: Path, reason: Words) -> None:
        super().__init__(
            words("The key file {path} is damaged: {reason}.", path=path, reason=reason),
            UNTOUCHED,
            NO_KEY,
        )


class PassphraseSlotDamaged(WrongPassphrase):
    """The passphrase opens nothing, and the key file is not as it was written."""

    def __init__(self, path: Path) -> None:
        Refused.__init__(
            self,
            words("The passphrase opens nothing, and the key file {path} is damaged.", path=path),
            UNTOUCHED,
            words(
                "Try once more, then the recovery code of this device; if that opens it, set "
                "a new passphrase."
            ),
        )


class RecoverySlotDamaged(WrongRecoveryCode):
    """The recovery code opens nothing, and the key file is not as it was written."""

    def __init__(self, path: Path) -> None:
        Refused.__init__(
            self,
            words(
                "The recovery code opens nothing, and the key file {path} is damaged.", path=path
            ),
            UNTOUCHED,
            NO_KEY,
        )


class KeyFileNewer(Refused):
    """A key file of a newer version."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("The key file {path} was written by a newer version of Aftercare.", path=path),
            UNTOUCHED,
            words("Update this program."),
        )


class KeyFileNotSaved(Refused):
    """The disk took no new key file."""

    def __init__(self, path: Path, reason: Words, *, held: bool = False) -> None:
        do = words("Free some space, check the folder's permissions, and try again.")
        if held:
            do = words("A virus scanner or a backup may be at it: wait a minute, and try again.")
        super().__init__(
            words("The key file {path} could not be written: {reason}.", path=path, reason=reason),
            words("The one before, if there was one, is as it was."),
            do,
        )


class NotEnoughMemory(Refused):
    """The passphrase was made to need more memory than is free."""

    def __init__(self, mib: int) -> None:
        super().__init__(
            words("Opening needs {mib} MB of free memory, and there is less.", mib=mib),
            UNTOUCHED,
            words("Close other programs and try again."),
        )
