"""The failures of the protocol: what the other side did wrong, named so that a person can be told.

Every class builds its own message from the facts. Network failures are the carrier's
(`sync.replica.carrier`).
"""


class ProtocolError(Exception):
    """The other side sent something that PROTOCOL.md does not allow; nothing of it was taken
    over.
    """

    code = "protocol"


class Malformed(ProtocolError):
    """Bytes that are not the message they claim to be (PROTOCOL 1)."""

    code = "malformed"

    def __init__(self, what: str, reason: str) -> None:
        super().__init__(f"{what} is malformed: {reason}")


class UnsupportedVersion(ProtocolError):
    """The other side speaks a protocol version this program does not know (PROTOCOL 1.4)."""

    code = "version"

    def __init__(self, what: str, version: int) -> None:
        super().__init__(
            f"{what} is written in version {version} of the protocol; this program is older "
            f"and must be updated"
        )


class BadSignature(ProtocolError):
    """A signature that does not verify (PROTOCOL 2.1)."""

    code = "signature"

    def __init__(self, what: str) -> None:
        super().__init__(f"the signature of {what} is not valid")


class ChainBroken(ProtocolError):
    """A statement or envelope that does not follow the last one known (PROTOCOL 3.2, 4.2, 5.3)."""

    code = "chain"

    def __init__(self, what: str, expected: int, found: int) -> None:
        self.expected, self.found = expected, found
        super().__init__(f"{what}: number {expected} was expected next, number {found} came")


class Forked(ProtocolError):
    """Two different histories carry the same number (PROTOCOL 3.2, 5.3)."""

    code = "fork"

    def __init__(self, what: str, number: int) -> None:
        super().__init__(f"{what}: there are two different versions of number {number}")


class Parted(Forked):
    """Two different rosters carry the same number (PROTOCOL 3.8)."""

    def __init__(self, number: int) -> None:
        super().__init__("the roster", number)


class RolledBack(ProtocolError):
    """The server shows a shorter history than it has shown before (PROTOCOL 3.4)."""

    code = "rollback"

    def __init__(self, what: str, known: int, shown: int) -> None:
        self.shown = shown
        super().__init__(
            f"{what}: the server shows {shown} entries, but this device has already seen {known}"
        )


class NotEntitled(ProtocolError):
    """A correctly signed statement by someone who may not make it (PROTOCOL 3.3, 4.3)."""

    code = "not_entitled"

    def __init__(self, what: str, signer: int) -> None:
        super().__init__(f"{what}: device {signer} is not entitled to state this")


class RevokedAuthor(ProtocolError):
    """Something by a device that was revoked, brought by whoever else than the relay (PROTOCOL
    10.3).
    """

    code = "device_revoked"

    def __init__(self, what: str, signer: int) -> None:
        super().__init__(
            f"{what}: device {signer} was taken off, and nothing of it is taken from a stick "
            f"any more"
        )


class OutOfReach(ProtocolError):
    """A grant to somebody whose role does not reach that far (PROTOCOL 4.4)."""

    code = "out_of_reach"

    def __init__(self, what: str) -> None:
        super().__init__(f"{what}: the role of whoever is granted does not reach this compartment")


class Withheld(ProtocolError):
    """An author had seen an envelope that this device was never given (PROTOCOL 5.4)."""

    code = "withheld"

    def __init__(self, what: str, device: int, seq: int) -> None:
        super().__init__(
            f"{what}: its author had read envelope {seq} of device {device}, which the "
            f"server has not handed over"
        )
