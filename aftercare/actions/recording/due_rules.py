"""The organisation's numbers for what is due when: read from its directory, and set there by an
administrator.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from aftercare.actions.recording.record import record
from aftercare.actions.recording.settings import OutOfRange, schedule
from aftercare.actions.shared.administering import administering
from aftercare.actions.shared.one_record import fields_of
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_words
from aftercare.casework.reckoned import Thresholds
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Written

HIGHEST = 3650  # days; beyond ten years a number is a slip


def thresholds(casebook: Casebook) -> Thresholds:
    """The organisation's numbers; defaults where it has set none."""
    known = fields_of(casebook, "due_rules")
    numbers = {name: value for name, value in known.items() if name in Thresholds.__struct_fields__}
    fit = {
        name: value
        for name, value in numbers.items()
        if type(value) is int and 0 <= value <= HIGHEST
    }
    return msgspec.structs.replace(Thresholds(), **fit, keep=schedule(casebook))


def set_due_rules(casebook: Casebook, numbers: Mapping[str, Any]) -> Written:
    """Sets some of the organisation's numbers; None brings a default back."""
    administering(casebook, words("set the due rules"))
    for name, value in numbers.items():
        if (
            name in KINDS["due_rules"].by_name
            and value is not None
            and not (type(value) is int and 0 <= value <= HIGHEST)
        ):
            raise OutOfRange(field_words("due_rules", name), value, 0, HIGHEST)
    return record(casebook, "", "due_rules", numbers)
