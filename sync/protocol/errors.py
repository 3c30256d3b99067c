"""The failures of the protocol: what the other side did wrong, each with the facts that a person is
told it by.

As text they speak English, for the server's log and its answers. Network failures are the
transport's (`sync.replica.http_transport`).
"""

from __future__ import annotations

from sync.protocol.flaws import Flaw
from sync.protocol.issues import Code, SyncIssue
from sync.protocol.subjects import About, Noun, Subject, subject_of


class ProtocolError(Exception):
    """The other side sent something that PROTOCOL.md does not allow; nothing of it was taken
    over. `issue`: the facts.
    """

    code = Code.PROTOCOL

    def __init__(self, issue: SyncIssue, text: str) -> None:
        self.issue = issue
        super().__init__(text)


class Malformed(ProtocolError):
    """Bytes that are not the message they claim to be (PROTOCOL 1)."""

    code = Code.MALFORMED

    def __init__(self, about: About, flaw: Flaw) -> None:
        self.flaw = flaw
        subject = subject_of(about)
        super().__init__(
            SyncIssue(self.code, subject, flaw=flaw), f"{subject} is malformed: {flaw.said}"
        )


class UnsupportedVersion(ProtocolError):
    """The other side speaks a protocol version this program does not know (PROTOCOL 1.4)."""

    code = Code.VERSION

    def __init__(self, about: About, version: int) -> None:
        subject = subject_of(about)
        super().__init__(
            SyncIssue(self.code, subject, seq=version),
            f"{subject} is written in version {version} of the protocol; this program is older "
            f"and must be updated",
        )


class BadSignature(ProtocolError):
    """A signature that does not verify (PROTOCOL 2.1)."""

    code = Code.SIGNATURE

    def __init__(self, about: About) -> None:
        subject = subject_of(about)
        super().__init__(SyncIssue(self.code, subject), f"the signature of {subject} is not valid")


class ChainBroken(ProtocolError):
    """A statement or envelope that does not follow the last one known (PROTOCOL 3.2, 4.2, 5.3)."""

    code = Code.CHAIN

    def __init__(self, about: About, expected: int, found: int) -> None:
        self.expected, self.found = expected, found
        subject = subject_of(about)
        super().__init__(
            SyncIssue(self.code, subject, seq=found, expected=expected),
            f"{subject}: number {expected} was expected next, number {found} came",
        )


class Forked(ProtocolError):
    """Two different histories carry the same number (PROTOCOL 3.2, 5.3)."""

    code = Code.FORK

    def __init__(self, about: About, number: int) -> None:
        subject = subject_of(about)
        super().__init__(
            SyncIssue(self.code, subject, seq=number),
            f"{subject}: there are two different versions of number {number}",
        )


class Parted(Forked):
    """Two different rosters carry the same number (PROTOCOL 3.8)."""

    def __init__(self, number: int) -> None:
        super().__init__(Noun.ROSTER, number)


class RolledBack(ProtocolError):
    """The server shows a shorter history than it has shown before (PROTOCOL 3.4)."""

    code = Code.ROLLBACK

    def __init__(self, about: About, known: int, shown: int) -> None:
        self.known, self.shown = known, shown
        subject = subject_of(about)
        super().__init__(
            SyncIssue(self.code, subject, seq=shown, expected=known),
            f"{subject}: the server shows {shown} entries, but this device has already seen "
            f"{known}",
        )


class NotEntitled(ProtocolError):
    """A correctly signed statement by someone who may not make it (PROTOCOL 3.3, 4.3)."""

    code = Code.NOT_ENTITLED

    def __init__(self, about: About, signer: int) -> None:
        subject = subject_of(about)
        super().__init__(
            SyncIssue(self.code, subject, device=signer),
            f"{subject}: device {signer} is not entitled to state this",
        )


class RevokedAuthor(ProtocolError):
    """Something by a device that was revoked, brought by whoever else than the relay (PROTOCOL
    10.3).
    """

    code = Code.DEVICE_REVOKED

    def __init__(self, about: About, signer: int) -> None:
        subject = subject_of(about)
        super().__init__(
            SyncIssue(self.code, subject, device=signer),
            f"{subject}: device {signer} was taken off, and nothing of it is taken from a stick "
            f"any more",
        )


class OutOfReach(ProtocolError):
    """A grant to somebody whose role does not reach that far (PROTOCOL 4.4)."""

    code = Code.OUT_OF_REACH

    def __init__(self, about: About) -> None:
        subject = subject_of(about)
        super().__init__(
            SyncIssue(self.code, subject),
            f"{subject}: the role of whoever is granted does not reach this compartment",
        )


class Withheld(ProtocolError):
    """An author had seen an envelope that this device was never given (PROTOCOL 5.4)."""

    code = Code.WITHHELD

    def __init__(self, about: Subject, device: int, seq: int) -> None:
        super().__init__(
            SyncIssue(self.code, about, device=device, seq=seq),
            f"{about}: its author had read envelope {seq} of device {device}, which the "
            f"server has not handed over",
        )
