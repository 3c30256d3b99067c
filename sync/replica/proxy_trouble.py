"""What can be wrong on the way through a proxy, before anybody's server is reached."""

from __future__ import annotations

OF_PROXIES = (
    "unreachable",
    "beyond",
    "login",
    "wrong_login",
    "scheme",
    "refused",
    "portal",
    "no_proxy",
    "unsupported",
)
KINDS_OF_TROUBLE = (*OF_PROXIES, "pac_fetch", "pac_read", "malformed")


class ProxyTrouble(Exception):
    """A proxy is in the way: `kind` of `KINDS_OF_TROUBLE`, at which proxy (`host:port`) or PAC
    file, and what it said.
    """

    def __init__(self, kind: str, proxy: str, said: str = "") -> None:
        self.kind, self.proxy, self.said = kind, proxy, said
        super().__init__(f"{kind} at {proxy}" + (f" ({said})" if said else ""))
