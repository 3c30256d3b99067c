"""PAC files: a script from the network that says which proxy is for which address.

It is fetched here, without a proxy; `pac_script` runs it.
"""

from __future__ import annotations

import time
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import requests
import urllib3

from sync.replica.proxy_trouble import ProxyTrouble

LARGEST_PAC = 1024 * 1024  # bytes, as browsers have it
SECONDS = 10  # for fetching one


def fetch_pac(place: str) -> str:
    """The text of the PAC file at a path, a `file:` or an `http(s):` address; raises
    `ProxyTrouble`.
    """
    try:
        scheme = urlsplit(place).scheme
        if scheme in ("http", "https"):
            return _text(_download(place))
        path = Path(url2pathname(urlsplit(place).path)) if scheme == "file" else Path(place)
        with path.open("rb") as file:
            return _text(file.read(LARGEST_PAC + 1))
    except (
        requests.exceptions.RequestException,
        urllib3.exceptions.HTTPError,
        OSError,
        ValueError,
    ) as error:
        raise ProxyTrouble("pac_fetch", place, type(error).__name__) from None


def _download(place: str) -> bytes:
    until, data = time.monotonic() + SECONDS, b""
    with requests.Session() as session:
        session.trust_env, session.max_redirects = False, 3
        with session.get(place, timeout=SECONDS, stream=True) as answer:
            answer.raise_for_status()
            for piece in answer.iter_content(16 * 1024):
                data += piece
                if len(data) > LARGEST_PAC or time.monotonic() > until:
                    raise ValueError
    return data


def _text(data: bytes) -> str:
    if len(data) > LARGEST_PAC:
        raise ValueError
    return data.decode("utf-8-sig", errors="replace")
