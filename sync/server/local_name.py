"""The server's name on the local network, by multicast DNS: an office without a DNS of its own
finds NAME.local.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import psutil

from sync.server.settings import Settings

SERVICE = "_aftercare._tcp.local."


def addresses() -> list[str]:
    """The IPv4 addresses of this machine in private networks."""
    found_addresses = []
    for interface in psutil.net_if_addrs().values():
        for one in interface:
            if one.family == socket.AF_INET and ipaddress.ip_address(one.address).is_private:
                found_addresses.append(one.address)
    return sorted(found_addresses, key=lambda address: ipaddress.ip_address(address).is_loopback)


@contextmanager
def announced(settings: Settings) -> Iterator[None]:
    """Answers for the host in the settings' address for as long as it lasts, if it is to be
    announced.
    """
    if not settings.announced or not settings.host.endswith(".local"):
        yield
        return
    from zeroconf import ServiceInfo, Zeroconf

    host = settings.host.removesuffix(".local")
    packed = [socket.inet_aton(address) for address in addresses()]
    info = ServiceInfo(
        SERVICE,
        f"{host}.{SERVICE}",
        port=settings.port,
        addresses=packed,
        server=f"{settings.host}.",
    )
    network = Zeroconf()
    try:
        network.register_service(info, allow_name_change=False)
        yield
    finally:
        network.unregister_all_services()
        network.close()
