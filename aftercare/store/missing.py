"""What a person asked for that this device does not have, told with what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from aftercare.casework.labels import kind_words
from aftercare.casework.refusal import Refused
from aftercare.casework.vocabulary import term_words
from aftercare.casework.wording import words

MOST_NAMED = 5  # places of one id that are told


class NotEnrolled(Refused):
    """The device has not joined an organisation, or waits to be certified."""

    def __init__(self, *, asked: bool) -> None:
        if asked:
            what = words("This device has asked to join and is not certified yet.")
            do = words("Ask an administrator to sync, then sync here.")
        else:
            what = words("This device has not joined an organisation.")
            do = words("Enrol it with the code from an administrator.")
        super().__init__(what, words("Nothing was changed."), do)


class NotVouched(Refused):
    """The device is certified, and is given nothing until somebody has vouched for it."""

    def __init__(self, number: str) -> None:
        self.number = number
        super().__init__(
            words(
                "This device waits for somebody to say that it is yours. Its number is {number}.",
                number=number,
            ),
            words("Nothing was changed. Until then it is given no cases and no names."),
            words(
                "Compare the number on the device you use already, or by telephone with an "
                "administrator and a supervisor, or "
                "use the recovery sheet of your other device. Then sync here."
            ),
        )


class NoSuchCase(Refused):
    """A case or record that is not on this device, or a compartment of it that this person was not
    granted.
    """

    def __init__(self, name: str, compartment: str = "") -> None:
        if compartment:
            super().__init__(
                words(
                    "You may not write in the part “{compartment}” of this case.",
                    compartment=term_words("compartment", compartment),
                ),
                words("Nothing was changed."),
                words("Ask the case's lead worker to grant it to you."),
            )
        else:
            super().__init__(
                words("There is no case or record {name} on this device.", name=name)
                if name
                else words("There is no case or record with that id on this device."),
                words("Nothing was changed."),
                words("Sync first; if it is still missing, ask the case's lead worker for access."),
            )


class NoSuchRecord(Refused):
    """A record that this device does not have."""

    def __init__(self, record: str) -> None:
        super().__init__(
            words("There is no such record on this device."),
            words("Nothing was changed."),
            words("Sync, or check the id."),
        )


class Ambiguous(Refused):
    """An id that more than one record has: somebody copied it. `places` are (case, kind) of
    each.
    """

    def __init__(self, record: str, places: Sequence[tuple[str, str]]) -> None:
        named = [
            words("{kind} in case {case}", kind=kind_words(kind), case=case or "-")
            for case, kind in sorted(places)
        ]
        listed = named[0]
        for other in named[1:MOST_NAMED]:
            listed = words("{one}; {other}", one=listed, other=other)
        super().__init__(
            words(
                "{n} records have the id {record}: {places}.",
                n=len(places),
                record=record,
                places=listed,
            ),
            words("Nothing was changed."),
            words(
                "Say which is meant by its case and kind. One may have been copied to be "
                "mistaken for the other."
            ),
        )
