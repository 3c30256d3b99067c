"""How a proxy that lets nothing through is told, with what to do: for syncing and for updates
alike.
"""

from __future__ import annotations

from typing import NamedTuple

from aftercare.casework.wording import Words, words
from sync.replica.http_transport import ProxyFailed


class Said(NamedTuple):
    """What is in the way, as the rest of a sentence, and what to do."""

    what: Words
    do: Words


def said_of_proxy(failure: ProxyFailed) -> Said:
    """`failure` for a person; never with a name or a password in it."""
    proxy, host, said = failure.proxy, failure.host, failure.said
    ask = words("Ask whoever runs this network for an exception for {host}.", host=host)
    check = words(
        "Check what is set of the proxy, under Sync and Proxy; or ask whoever runs this network."
    )
    enter = words(
        "Enter them under Sync and Proxy, or with `aftercare proxy password`; whoever runs "
        "this network knows them."
    )
    match failure.kind:
        case "opened":
            what = words(
                "the proxy {proxy} opens encrypted connections (certificate by {issuer}); "
                "nothing was sent through it",
                proxy=proxy,
                issuer=said,
            )
            return Said(what, ask)
        case "login":
            return Said(
                words("the proxy {proxy} asks for a name and a password", proxy=proxy), enter
            )
        case "wrong_login":
            return Said(
                words("the proxy {proxy} did not accept the name and password", proxy=proxy), enter
            )
        case "scheme":
            what = words(
                "the proxy {proxy} asks for a sign-in that this program does not know ({said})",
                proxy=proxy,
                said=said,
            )
            do = words(
                "Ask whoever runs this network to let {host} through without sign-in, or "
                "with a name and a password (Basic).",
                host=host,
            )
            return Said(what, do)
        case "refused":
            what = words(
                "the proxy {proxy} does not let this computer reach {host} ({said})",
                proxy=proxy,
                host=host,
                said=said,
            )
            return Said(what, ask)
        case "beyond":
            what = words(
                "the proxy {proxy} could not reach the server {host} ({said})",
                proxy=proxy,
                host=host,
                said=said,
            )
            return Said(what, words("Try again later. If it stays so: {do}", do=ask))
        case "portal":
            what = words(
                "this network asks for a login before it lets anything through (the proxy "
                "{proxy} says so)",
                proxy=proxy,
            )
            return Said(what, words("Open any page in a browser and log in there, then try again."))
        case "no_proxy":
            return Said(words("what answers at {proxy} is no proxy", proxy=proxy), check)
        case "unsupported":
            what = words(
                "the proxy {proxy} is of a kind that this program does not know ({said})",
                proxy=proxy,
                said=said,
            )
            return Said(
                what, words("Ask whoever runs this network for an HTTP or a SOCKS 5 proxy.")
            )
        case "pac_fetch":
            return Said(
                words("the proxy file (PAC) at {place} could not be read", place=proxy), check
            )
        case "pac_read":
            return Said(
                words(
                    "the proxy file (PAC) at {place} names no proxy that can be used", place=proxy
                ),
                check,
            )
        case "malformed":
            return Said(words("{place} is no address of a proxy", place=proxy), check)
    return Said(words("the proxy {proxy} could not be reached", proxy=proxy), check)
