"""What a person has entered on the way to their first visit. It lives in memory alone, and goes
with the page.
"""

from __future__ import annotations

from dataclasses import dataclass

from aftercare.actions.joining.join import Joined
from aftercare.store.vault import Argon2Cost
from sync.replica.proxies import ProxySetting


@dataclass
class Typed:
    """The fields of all steps, so that nothing is lost by going back; `cost` is measured on this
    computer meanwhile.
    """

    code: str = ""
    name: str = ""
    passphrase: str = ""
    again: str = ""
    cost: Argon2Cost | None = None
    joined: Joined | None = None
    proxy: ProxySetting | None = None

    def __repr__(self) -> str:
        return "Typed(...)"
