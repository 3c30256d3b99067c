"""A new passphrase for this computer: whoever knows the one that is, or opened with the recovery
code, may set it.
"""

from __future__ import annotations

from typing import NamedTuple

from aftercare.actions.joining.unlock import count_wrong
from aftercare.actions.shared.audit import can_enter, enter
from aftercare.store.casebook import KEY_FILE, Casebook
from aftercare.store.vault import Argon2Cost, Vault
from aftercare.store.vault_errors import WrongPassphrase


class Known(NamedTuple):
    """What advice on a new one rests on: what a thief knows of the person, what a guess costs,
    whether the old one is lost.
    """

    about: list[str]
    cost: Argon2Cost
    recovered: bool


def what_is_known(casebook: Casebook) -> Known:
    """Of this computer."""
    identity = casebook.identity
    about = [identity.name, identity.address.removeprefix("https://")] if identity else []
    return Known([*about, "Aftercare"], casebook.vault.cost, casebook.vault.recovered)


def change_passphrase(casebook: Casebook, new: str, current: str = "") -> None:
    """Replaces the passphrase; durable once this returns. `current` is not asked of whoever opened
    with the recovery code.

    Raises `WrongPassphrase`, which counts as at the door; `PassphraseTooShort`; `KeyFileNotSaved`.
    Then the old one still opens.
    """
    recovered = casebook.vault.recovered
    if not recovered:
        try:
            Vault.open_with_passphrase(casebook.folder / KEY_FILE, current)
        except WrongPassphrase:
            count_wrong(casebook.folder)
            raise
    casebook.vault.change_passphrase(new)
    if casebook.admitted() and can_enter(casebook):
        enter(casebook, "passphrase_changed", details=["by recovery code" if recovered else ""])
