"""What the organisation has settled: read from its directory, and set there by an administrator."""

from __future__ import annotations

from collections.abc import Mapping

from aftercare.actions.recording.record import record
from aftercare.actions.shared.administering import administering
from aftercare.actions.shared.one_record import fields_of
from aftercare.casework.labels import field_words
from aftercare.casework.refusal import Refused
from aftercare.casework.retention import MONTHS
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook, Written

DEFAULTS: Mapping[str, int] = {
    "lease_days": 30,
    "lease_warning": 7,
    "figures_months": 3,
    **{f"keep_{kind}": months for kind, months in MONTHS.items()},
}
LEAST, MOST = {"lease_days": 2}, 1200


def settings(casebook: Casebook) -> dict[str, int]:
    """The organisation's settings; defaults where it has set none."""
    known = fields_of(casebook, "settings")
    fit = {name: value for name, value in known.items() if name in DEFAULTS and type(value) is int}
    return {
        **DEFAULTS,
        **{name: value for name, value in fit.items() if LEAST.get(name, 0) <= value <= MOST},
    }


def schedule(casebook: Casebook) -> dict[str, int]:
    """Months that records are kept after closing, by type of case."""
    chosen = settings(casebook)
    return {kind: chosen[f"keep_{kind}"] for kind in MONTHS}


class OutOfRange(Refused):
    """A number that no rule can have."""

    def __init__(self, number: Words, value: object, least: int, most: int) -> None:
        super().__init__(
            words(
                "“{number}” cannot be “{value}”; it is a whole number from {least} to {most}.",
                number=number,
                value=value,
                least=least,
                most=most,
            ),
            words("Nothing was changed."),
            words("Give another number."),
        )


def change_settings(casebook: Casebook, numbers: Mapping[str, int | None]) -> Written:
    """Sets some of them; None brings a default back."""
    administering(casebook, words("change the settings"))
    for name, value in numbers.items():
        if value is not None and not LEAST.get(name, 0) <= value <= MOST:
            raise OutOfRange(field_words("settings", name), value, LEAST.get(name, 0), MOST)
    return record(casebook, "", "settings", numbers)
