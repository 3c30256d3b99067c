"""What a person asked for that this device does not have, told with what to do about it."""

from __future__ import annotations

from aftercare.casework.refusal import Refused


class NotEnrolled(Refused):
    """The device has not joined an organisation, or waits to be certified."""

    def __init__(self, *, asked: bool) -> None:
        if asked:
            what = "This device has asked to join and is not certified yet."
            do = "Ask an administrator to sync, then sync here."
        else:
            what = "This device has not joined an organisation."
            do = "Enrol it with the code from an administrator."
        super().__init__(what, "Nothing was changed.", do)


class NoSuchCase(Refused):
    """A case or record that is not on this device, or a compartment of it that this person was not granted."""

    def __init__(self, what: str, compartment: str = "") -> None:
        if compartment:
            super().__init__(
                f"You may not write in the part {compartment!r} of case {what}.",
                "Nothing was changed.",
                "Ask the case's lead worker to grant it to you.",
            )
        else:
            super().__init__(
                f"There is no case or record {what or 'with that id'} on this device.",
                "Nothing was changed.",
                "Sync first; if it is still missing, ask the case's lead worker for access.",
            )
