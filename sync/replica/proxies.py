"""By which way an address is reached: directly, or through which proxy.

What a person has set comes first, then the environment, then what the system says; a PAC file is
read where one of these names it. Names and passwords go to the very proxy that they were given for,
and to no other: the network may name any.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Mapping
from typing import NamedTuple
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies_environment, proxy_bypass_environment  # type: ignore[attr-defined]

import msgspec

from sync.replica.pac import fetch_pac
from sync.replica.proxy_trouble import ProxyTrouble
from sync.replica.system_proxy import SystemProxy, system_proxy

Evaluate = Callable[[str, str, str], str]  # (PAC file, URL, host) to what it says
Fetch = Callable[[str], str]  # a PAC file's place to its text; raises `ProxyTrouble`
SYSTEM, DIRECT, PROXY, PAC = "system", "direct", "proxy", "pac"  # what a person may set
ENVIRONMENT = "environment"
KINDS = {"http": "http", "socks5": "socks5", "socks5h": "socks5", "socks": "socks5"}
PAC_KINDS = {
    "PROXY": "http",
    "HTTP": "http",
    "SOCKS": "socks5",
    "SOCKS5": "socks5",
    "HTTPS": "https",
    "SOCKS4": "socks4",
}
PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks4": 1080}
LOCAL = tuple(
    map(ipaddress.ip_network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"))
)
MOST_HOPS = 8  # that one PAC file may name


class Login(msgspec.Struct, frozen=True, array_like=True):
    """A name and a password for one proxy."""

    user: str
    password: str

    def __repr__(self) -> str:
        return "Login(...)"


class ProxySetting(msgspec.Struct, frozen=True):
    """What a person has set on this device. `address`: of the proxy, or of the PAC file; `logins`:
    by `host:port` of a proxy.
    """

    how: str = SYSTEM
    address: str = ""
    logins: dict[str, Login] = {}

    def __repr__(self) -> str:
        return f"ProxySetting(how={self.how!r})"


class Hop(NamedTuple):
    """One way to try: `kind` direct, http or socks5, or one that is not supported."""

    kind: str
    host: str = ""
    port: int = 0
    login: Login | None = None

    @property
    def name(self) -> str:
        """`host:port`, as people are told of it."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def __repr__(self) -> str:
        return f"Hop({self.kind} {self.name})"


class Route(NamedTuple):
    """The ways to try, one after the other, and who says so: `near` for an address that no proxy is
    asked for.
    """

    source: str
    hops: tuple[Hop, ...]


STRAIGHT = Hop(DIRECT)


def cannot_evaluate(*_: str) -> str:
    """Where nothing was given that reads PAC files."""
    raise NotImplementedError


class Proxies:
    """Decides for an address; anew for each connection, since a laptop changes networks."""

    def __init__(
        self,
        setting: ProxySetting | None = None,
        *,
        evaluate: Evaluate = cannot_evaluate,
        fetch: Fetch = fetch_pac,
        environment: Callable[[], Mapping[str, str]] = getproxies_environment,
        system: Callable[[], SystemProxy] = system_proxy,
    ) -> None:
        self.setting = setting or ProxySetting()
        self._evaluate, self._fetch = evaluate, fetch
        self._environment, self._system = environment, system

    def route(self, address: str) -> Route:
        """How to reach `address`; raises `ProxyTrouble` where what is set cannot be used."""
        where = urlsplit(address)
        host, setting = (where.hostname or "").rstrip("."), self.setting
        if _is_here(host):
            return Route("near", (STRAIGHT,))
        if setting.how == DIRECT:
            return Route("set", (STRAIGHT,))
        if setting.how == PROXY:
            return Route("set", (self._known(read_proxy(setting.address)),))
        if setting.how == PAC:
            return Route("set", self._by_file(setting.address, address, host))
        if _is_near(host):
            return Route("near", (STRAIGHT,))
        given = self._environment()
        named = given.get(where.scheme) or given.get("all")
        if named:
            straight = _excepted(host, where.port, given)
            return Route(ENVIRONMENT, (STRAIGHT if straight else self._known(read_proxy(named)),))
        system = self._system()
        if system.pac:
            return Route(SYSTEM, self._by_file(system.pac, address, host))
        named = system.proxies.get(where.scheme) or system.proxies.get("socks")
        if named and not system.excepts(host):
            return Route(SYSTEM, (self._known(read_proxy(named)),))
        return Route(SYSTEM, (STRAIGHT,))

    def _known(self, hop: Hop) -> Hop:
        """The hop, with what was kept for this very proxy."""
        login = self.setting.logins.get(hop.name)
        return hop._replace(login=login) if login else hop

    def _by_file(self, place: str, address: str, host: str) -> tuple[Hop, ...]:
        script = self._fetch(place)
        where = urlsplit(address)
        try:  # the file is told where to, and no more
            said = self._evaluate(script, f"{where.scheme}://{where.netloc}/", host)
        except Exception as error:  # noqa: BLE001 - whatever a script from the network may set off, in whatever runs it
            raise ProxyTrouble("pac_read", place, type(error).__name__) from None
        hops = [self._known(one) for one in read_pac_answer(said)]
        if not hops:
            raise ProxyTrouble("pac_read", place)
        return tuple(hops)


def read_proxy(text: str) -> Hop:
    """A proxy as a person, the environment or the system names it: `host:port`, or a URL; raises
    `ProxyTrouble`.
    """
    try:
        found = urlsplit(text if "://" in text else f"http://{text}")
        host, port = found.hostname or "", found.port
    except ValueError:
        raise ProxyTrouble("malformed", _without_login(text)) from None
    if not host or any(one.isspace() or not one.isprintable() for one in host):
        raise ProxyTrouble("malformed", _without_login(text))
    kind = KINDS.get(found.scheme, found.scheme)
    login = (
        Login(unquote(found.username), unquote(found.password or "")) if found.username else None
    )
    return Hop(kind, host, port or PORTS.get(kind, 80), login)


def read_pac_answer(said: str) -> list[Hop]:
    """What a PAC file answered, as `PROXY a:8080; DIRECT`; what cannot be understood is left
    out.
    """
    found = []
    for element in said[:2000].split(";"):
        kind, _, place = element.strip().partition(" ")
        if kind.upper() == "DIRECT":
            found.append(STRAIGHT)
        elif kind.upper() in PAC_KINDS and place.strip():
            try:
                hop = read_proxy(place.strip())
            except ProxyTrouble:
                continue
            kind = PAC_KINDS[kind.upper()]
            port = hop.port if ":" in place.rpartition("]")[2] else PORTS[kind]
            found.append(Hop(kind, hop.host, port))
    return found[:MOST_HOPS]


def _is_here(host: str) -> bool:
    """This computer itself, or one found on the same link: no proxy ever stands between."""
    if host == "localhost" or host.endswith((".localhost", ".local")):
        return True
    try:
        number = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return number.is_loopback or number.is_link_local


def _is_near(host: str) -> bool:
    """An address of the local network: a private number, or a name without a dot."""
    try:
        number = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return "." not in host
    return any(number in network for network in LOCAL)


def _excepted(host: str, port: int | None, given: Mapping[str, str]) -> bool:
    """Whether NO_PROXY names it: as a name, the end of one, or a network of numbers."""
    if proxy_bypass_environment(host, dict(given)) or proxy_bypass_environment(
        f"{host}:{port or 443}", dict(given)
    ):
        return True
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return False
    for one in given.get("no", "").split(","):
        try:
            if "/" in one and number in ipaddress.ip_network(one.strip(), strict=False):
                return True
        except ValueError:
            continue
    return False


def _without_login(text: str) -> str:
    """What was given, for showing: never with a password in it."""
    scheme, mark, rest = text.rpartition("://")
    return (scheme + mark + rest.rpartition("@")[2])[:200]
