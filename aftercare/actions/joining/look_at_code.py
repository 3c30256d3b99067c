"""What an invitation code says of itself, known before anything is sent: so that a person sees they
have the right one.
"""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urlsplit

from aftercare.actions.joining.join import BadCode
from sync.protocol.errors import Malformed
from sync.protocol.invitation import read_code


class CodeFacts(NamedTuple):
    """The server's host and port; the beginning of its root's fingerprint in groups of four, ""
    where the code founds one; whether the server's certificate is pinned by the code.
    """

    server: str
    organisation: str
    founds: bool
    pinned: bool


def look_at_code(code: str) -> CodeFacts:
    """Reads a code; raises `BadCode`. Whether it has expired or was used only the server knows: the
    code carries no date.
    """
    try:
        invitation = read_code(code)
    except Malformed as error:
        raise BadCode(error) from None
    root = invitation.root.hex()
    groups = " ".join(root[place : place + 4] for place in range(0, len(root), 4))
    return CodeFacts(
        urlsplit(invitation.address).netloc, groups, invitation.founds, bool(invitation.certificate)
    )
