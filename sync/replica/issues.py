"""What an error says, as an issue: what came that it concerns, and the facts of the error."""

from __future__ import annotations

import msgspec

from sync.protocol.errors import ProtocolError
from sync.protocol.issues import Code, SyncIssue
from sync.protocol.subjects import About, Subject, subject_of


def issue_of(about: About, error: Exception) -> SyncIssue:
    """What to tell of `error`, which came up at `about`: the facts of a `ProtocolError`; of
    anything else its kind alone, never what it says.
    """
    subject = subject_of(about)
    if not isinstance(error, ProtocolError):
        return SyncIssue(Code.UNEXPECTED, subject, fault=type(error).__name__)
    inner = error.issue.about
    part = None if inner == subject or _covers(inner, subject) else inner
    about_it = inner if part is None and inner.stands else subject
    return msgspec.structs.replace(error.issue, about=about_it, part=part)


def _covers(inner: Subject, outer: Subject) -> bool:
    """Whether `inner` is the same kind of thing, told more closely."""
    return inner.noun is outer.noun and not outer.stands
