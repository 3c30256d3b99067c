"""What an exchange tells of: one code of the table here, and the facts; never a sentence.

Whoever shows it to a person says it in their language, with the names that only they know.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from sync.protocol.flaws import Flaw
from sync.protocol.subjects import Noun, Subject


class Code(StrEnum):
    """Everything that an exchange can tell of. The values stand in the audit and in quarantine:
    none is ever given another meaning.
    """

    PROTOCOL = "protocol"
    MALFORMED = "malformed"
    VERSION = "version"
    SIGNATURE = "signature"
    CHAIN = "chain"
    FORK = "fork"
    ROLLBACK = "rollback"
    NOT_ENTITLED = "not_entitled"
    DEVICE_REVOKED = "device_revoked"
    OUT_OF_REACH = "out_of_reach"
    WITHHELD = "withheld"
    ROOT = "root"
    SHEET = "sheet"
    ORGANISATION = "organisation"
    OLDER = "older"
    NO_RELAY_KEY = "no_relay_key"
    NO_KEY = "no_key"
    COMMITMENT = "commitment"
    MISPLACED = "misplaced"
    FORKED_DOT = "forked_dot"
    UNEXPECTED = "unexpected"
    REFUSED = "refused"
    FOUNDED_ELSEWHERE = "founded_elsewhere"
    INVITATION_EXPIRED = "invitation_expired"
    SET_BACK = "set_back"
    ENDLESS = "endless"
    RELAY_KEY = "relay_key"
    TIME = "time"
    OWN_WITHHELD = "own_withheld"
    ROSTER_WITHHELD = "roster_withheld"
    ROSTER_PARTED = "roster_parted"
    ROSTER_PARTED_BY_OTHERS = "roster_parted_by_others"
    ROSTER_CONTESTED = "roster_contested"


class SyncIssue(msgspec.Struct, frozen=True):
    """Something that was not taken, or that a person should know of.

    `about`: what came; `part`: what of it the fault is in, where that is something else. `device`:
    who stated or wrote, or whose key is missing; `seq`: the number that came, or that there are two
    of; `expected`: the one that was known or awaited. `refusal`: the server's own code (PROTOCOL
    7.4); `fault`: the kind of what this program did not expect; `kind` and `compartment`: of a
    record that does not belong there.
    """

    code: Code
    about: Subject = Subject(Noun.SERVER)
    part: Subject | None = None
    flaw: Flaw | None = None
    device: int = 0
    seq: int = 0
    expected: int = 0
    devices: tuple[int, ...] = ()
    person: bytes = b""
    role: str = ""
    kind: str = ""
    compartment: str = ""
    refusal: str = ""
    fault: str = ""

    @property
    def short(self) -> str:
        """The code as the audit keeps it: the server's own where it refused."""
        return self.refusal or self.code.value
