"""Why a server did not accept a request, by the code of its answer and in no language yet.

The server's own sentence is not shown: it is in English, and whatever answers there could write
anything into it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from aftercare.casework.wording import Words, words

ANSWERS: Mapping[str, Words] = {
    "attachments": words("its store of attachments does not answer, or it keeps none"),
    "busy": words("the server has too much to do at this moment"),
    "cursor": words("the server holds less than this device has seen: it was set back"),
    "database": words("the server's database does not answer"),
    "device_revoked": words("this device was taken off the organisation"),
    "device_unknown": words("the server does not know this device"),
    "founded": words("this organisation is founded already; ask for an invitation"),
    "invitation_busy": words("too many devices have tried this invitation; ask for a new one"),
    "invitation_expired": words("this invitation has expired; ask for a new one"),
    "invitation_unknown": words(
        "this invitation is not known there: the administrator's device has not synced since "
        "making it, or it is that of another server"
    ),
    "invitation_used": words("this invitation was used already; ask for a new one"),
    "malformed": words("the server does not understand the request"),
    "not_vouched": words("nobody has vouched for this device yet"),
    "organisation_unknown": words("there is no organisation at this address"),
    "root": words(
        "this recovery kit is not this organisation's, a newer one has taken its place, or the "
        "server holds no organisation or another one"
    ),
    "signature": words("the signature of the request does not hold"),
    "too_large": words("the request is larger than this server takes"),
    "too_often": words("there are too many requests from here"),
    "version": words("this device speaks a newer protocol than the server; update the server"),
}
_CODE = re.compile(r"[a-z_]{1,40}")


def server_said(code: str) -> Words:
    """What stands behind a code; the code itself where nobody here knows it."""
    return ANSWERS.get(code) or words(
        "the server did not accept the request ({code})",
        code=code if _CODE.fullmatch(code) else "?",
    )
