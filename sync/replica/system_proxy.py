"""What the system says of proxies: Windows in its registry, macOS in its settings; elsewhere there
is only the environment.
"""

from __future__ import annotations

import subprocess
import sys
import urllib.request
from collections.abc import Callable, Mapping
from typing import NamedTuple

REGISTRY = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
SECONDS = 5  # for the command that macOS tells its settings by


def _nothing(_: str) -> bool:
    return False


class SystemProxy(NamedTuple):
    """Proxies by scheme, the place of a PAC file or "", and which hosts are excepted."""

    proxies: Mapping[str, str] = {}
    pac: str = ""
    excepts: Callable[[str], bool] = _nothing


def system_proxy() -> SystemProxy:
    """As set in the system now."""
    if sys.platform == "win32":
        proxies, excepts = (
            urllib.request.getproxies_registry(),
            urllib.request.proxy_bypass_registry,
        )
        return SystemProxy(proxies, _pac_of_windows(), lambda host: bool(excepts(host)))
    if sys.platform == "darwin":
        proxies, skips = (
            urllib.request.getproxies_macosx_sysconf(),
            urllib.request.proxy_bypass_macosx_sysconf,
        )
        return SystemProxy(proxies, _pac_of_macos(), lambda host: bool(skips(host)))
    return SystemProxy()


def _pac_of_windows() -> str:
    if sys.platform != "win32":
        return ""
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, REGISTRY) as key:
            return str(winreg.QueryValueEx(key, "AutoConfigURL")[0])
    except OSError:
        return ""


def _pac_of_macos() -> str:
    try:
        told = subprocess.run(
            ["/usr/sbin/scutil", "--proxy"],
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return pac_in_scutil(told.stdout)


def pac_in_scutil(told: str) -> str:
    """The PAC file that macOS names, if it is to be used."""
    lines = (line.partition(" : ") for line in told.splitlines())
    found = {name.strip(): value.strip() for name, mark, value in lines if mark}
    return (
        found.get("ProxyAutoConfigURLString", "")
        if found.get("ProxyAutoConfigEnable") == "1"
        else ""
    )
