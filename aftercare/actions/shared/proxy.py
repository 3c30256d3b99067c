"""Whether this device goes through a proxy: what a person sets, kept in the encrypted database, and
the way that follows from it.
"""

from __future__ import annotations

import msgspec

from aftercare.apart import read_apart
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from aftercare.store.named_values import PROXY_SETTING, WAY_TAKEN
from sync.replica.pac_script import SECONDS
from sync.replica.proxies import (
    DIRECT,
    ENVIRONMENT,
    PAC,
    PROXY,
    SYSTEM,
    Hop,
    Login,
    Proxies,
    ProxySetting,
    read_proxy,
)
from sync.replica.proxy_trouble import ProxyTrouble


class BadProxy(Refused):
    """What was given is no address of a proxy."""

    def __init__(self, reason: Words) -> None:
        super().__init__(
            words("The proxy cannot be set: {reason}.", reason=reason),
            words("Nothing was changed."),
            words(
                "Write it as HOST:PORT, for example proxy.example:8080; the name and the "
                "password have places of their own."
            ),
        )


def proxy_setting(casebook: Casebook) -> ProxySetting:
    """What is set on this device; without anything, as the environment and the system say."""
    return PROXY_SETTING.read(casebook.ledger)


def set_proxy(casebook: Casebook, setting: ProxySetting) -> None:
    """Keeps it, encrypted, on this device alone; it holds from the next connection on."""
    with casebook.transaction():
        PROXY_SETTING.write(casebook.ledger, setting)


def chosen(how: str, address: str = "", *, before: ProxySetting | None = None) -> ProxySetting:
    """A setting from what a person gave; logins that were kept `before` stay. Raises `BadProxy`."""
    kept = before.logins if before else {}
    address = address.strip() if how in (PROXY, PAC) else ""
    if how == PROXY:
        hop = _read(address)
        if hop.kind not in ("http", "socks5"):
            raise BadProxy(
                words(
                    "it is of a kind that this program does not know ({said})", said=hop.kind[:20]
                )
            )
        address = f"{'socks5' if hop.kind == 'socks5' else 'http'}://{hop.name}"
    elif how == PAC and (not address or "@" in address):
        raise BadProxy(words("it is no address of a proxy file"))
    return ProxySetting(how, address, kept)


def with_login(setting: ProxySetting, proxy: str, user: str, password: str) -> ProxySetting:
    """The setting with a name and a password for that very proxy, `HOST:PORT`; without a name, they
    are forgotten.
    """
    name = _read(proxy).name
    if any(not letter.isprintable() for letter in user + password) or ":" in user:
        raise BadProxy(words("the name or the password has a character that no proxy takes"))
    others = {known: login for known, login in setting.logins.items() if known != name}
    return msgspec.structs.replace(
        setting, logins={**others, name: Login(user, password)} if user else others
    )


def proxies_by(setting: ProxySetting | None = None) -> Proxies:
    """The way to servers by this setting. A PAC file is run in a process of its own."""
    return Proxies(
        setting, evaluate=lambda *given: str(read_apart("proxies", str, *given, seconds=SECONDS))
    )


def proxies_of(casebook: Casebook) -> Proxies:
    """The way to servers by what is set on this device."""
    return proxies_by(proxy_setting(casebook))


def keep_way(casebook: Casebook, taken: tuple[str, str]) -> None:
    """Notes by which way the last sync went, for the diagnostics; in the caller's transaction."""
    WAY_TAKEN.write(casebook.ledger, " ".join(taken))


def way_kept(casebook: Casebook) -> Words:
    """By which way the last sync went, and who says so; it names no proxy."""
    source, _, kind = WAY_TAKEN.read(casebook.ledger).partition(" ")
    if not source:
        return words("not known")
    if kind == DIRECT:
        return (
            words("directly: a server nearby")
            if source == "near"
            else words("directly, {by}", by=_by(source))
        )
    return words(
        "through a proxy ({kind}), {by}",
        kind="SOCKS 5" if kind == "socks5" else "HTTP",
        by=_by(source),
    )


def _by(source: str) -> Words:
    known = {
        ENVIRONMENT: words("as the environment says"),
        SYSTEM: words("as this computer is set"),
    }
    return known.get(source, words("as set in this program"))


def _read(text: str) -> Hop:
    try:
        hop = read_proxy(text)
    except ProxyTrouble as trouble:
        raise BadProxy(words("{place} is no address of a proxy", place=trouble.proxy)) from None
    if hop.login:
        raise BadProxy(words("its address holds a name or a password"))
    return hop
