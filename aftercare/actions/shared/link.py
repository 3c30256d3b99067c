"""Turns failures of the link and of the protocol into what a person is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from aftercare.actions.shared.issue_sentences import issue_words
from aftercare.actions.shared.server_answers import server_said
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words
from aftercare.updates.in_the_way import said_of_proxy
from sync.protocol.errors import ProtocolError
from sync.protocol.issues import SyncIssue
from sync.replica.http_transport import (
    LinkFailed,
    NotOurs,
    NotOurServer,
    ProxyFailed,
    ServerRefused,
    Unreachable,
)
from sync.replica.replica import NotCertified

LATER = (429, 503)  # statuses after which the same request is right a while later
NOT_OURS = {
    NotOurs.CERTIFICATE: words("it shows another certificate"),
    NotOurs.RENEWED: words("it shows another certificate, made by a server of this program"),
    NotOurs.INSECURE: words("no secure connection could be made"),
    NotOurs.OTHER_PROTOCOL: words("it answered with something that is not this protocol"),
}


class NoLink(Refused):
    """No answer came; trying again later is right."""

    def __init__(self, reason: Words, do: Words | None = None) -> None:
        self.reason = reason
        self.lost = do is not None  # whether the server itself may have changed
        super().__init__(
            words("No sync: {reason}.", reason=reason),
            words("Everything recorded is safe on this device."),
            do or words("Try again when there is a connection."),
        )


class ProxyInTheWay(NoLink):
    """A proxy on the way does not let this through, or what is set of one cannot be used."""

    def __init__(self, failure: ProxyFailed) -> None:
        said = said_of_proxy(failure)
        self.reason, self.kind = said.what, failure.kind
        Refused.__init__(
            self,
            words("No sync: {reason}.", reason=said.what),
            words("Everything recorded is safe on this device."),
            said.do,
        )


class ServerSaysNo(Refused):
    """The server refused, with its reason."""

    def __init__(self, code: str, reason: Words | None = None) -> None:
        self.code, self.reason = code, reason or server_said(code)
        super().__init__(
            words("No sync: {reason}.", reason=self.reason),
            words("Everything recorded is safe on this device."),
            words("Ask your administrator."),
        )


class NotKnownThere(ServerSaysNo):
    """The server knows nothing of this device, which is certified: it was set back to before
    that.
    """

    def __init__(self, code: str) -> None:
        self.code, self.reason = code, server_said(code)
        Refused.__init__(
            self,
            words(
                "No sync: the server does not know this device; it was probably set back to "
                "an older state."
            ),
            words("Everything recorded is safe on this device."),
            words(
                "Sync again once a colleague or your administrator has synced; their devices "
                "bring the server what it lacks."
            ),
        )


class ServerLies(Refused):
    """The server's answer does not hold; it was not taken over. `issue`: what is wrong with it."""

    def __init__(self, issue: SyncIssue) -> None:
        self.issue = issue
        super().__init__(
            words("The server's answer was not accepted: {reason}.", reason=issue_words(issue)),
            words("Nothing was changed on this device."),
            words(
                "Tell your administrator exactly this; it can mean a fault, or that somebody "
                "tampers with the server."
            ),
        )


NOT_CERTIFIED = words(
    "this device is not certified yet: an administrator must sync, and then this device"
)
ASK_FOR_CODE = words(
    "If the server was renewed or has moved, ask your administrator for the server code and "
    "enter it on this device."
)


def _wrong_server(address: str, shown: NotOurs) -> Words:
    reason = NOT_OURS[shown]
    if shown is NotOurs.RENEWED:
        return words(
            "what answers at {address} is not the server that this device knows ({reason}); "
            "nothing was sent to it",
            address=address,
            reason=reason,
        )
    return words(
        "what answers at {address} is not this organisation's server ({reason}); nothing was "
        "sent to it. A network that asks "
        "for a login does this: open its page in a browser first",
        address=address,
        reason=reason,
    )


@contextmanager
def told() -> Iterator[None]:
    """Inside, failures of link and protocol are raised as `Refused`."""
    try:
        yield
    except ServerRefused as error:
        if error.status in LATER:
            raise NoLink(server_said(error.code)) from None
        if error.code == "device_unknown":
            raise NotKnownThere(error.code) from None
        raise ServerSaysNo(error.code) from None
    except NotOurServer as error:
        do = ASK_FOR_CODE if error.reason is NotOurs.RENEWED else None
        raise NoLink(_wrong_server(error.address, error.reason), do) from None
    except ProxyFailed as error:
        raise ProxyInTheWay(error) from None
    except Unreachable as error:
        what = words("the server at {address} could not be reached", address=error.address)
        raise NoLink(what) from None
    except LinkFailed:
        raise NoLink(words("the link did not hold")) from None
    except NotCertified:
        raise ServerSaysNo("not_certified", NOT_CERTIFIED) from None
    except ProtocolError as error:
        raise ServerLies(error.issue) from None
