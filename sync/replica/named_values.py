"""Everything that the replica keeps under a name, each with what it means and who writes it.

What the desktop keeps beside it is in `aftercare.store.named_values`. The names and what is kept
under them are read in folders of every earlier version: they stay as they are.
"""

from __future__ import annotations

from typing import NamedTuple

from sync.protocol.branches import Branch
from sync.protocol.encoding import pack
from sync.protocol.envelope import Seen
from sync.protocol.messages import Contact, Incident
from sync.protocol.own_chains import Held
from sync.protocol.roster import Roster
from sync.protocol.subjects import Noun, Subject
from sync.protocol.whereabouts import Notice
from sync.replica.identity import Identity
from sync.replica.named_value import items, nothing, number, packed, raw_bytes, text


class Missing(NamedTuple):
    """In `space` the author of envelope `seq` of `device` had read what `seen` names."""

    device: int
    seq: int
    space: bytes
    seen: Seen

    @property
    def subject(self) -> Subject:
        """The envelope whose author had read it."""
        return Subject(Noun.ENVELOPE, device=self.device, space=self.space, seq=self.seq)


class Undone(NamedTuple):
    """A decision that did not come about. `case` and `person` are empty where it is about none;
    `called` is what people call the case.
    """

    kind: str
    case: bytes = b""
    person: bytes = b""
    called: str = ""


# -- who this device is, and what it knows of the organisation --------------------------------------

IDENTITY = packed(
    "identity",
    Identity,
    "who this device is",
    "enrolment, and becoming another device",
    absent=nothing,
    needed=True,
)
NEXT_IDENTITY = packed(
    "the device that this copy becomes",
    Identity,
    "who this folder asks to become, while it is a copy beside another one",
    "a person who lets the copy become a device of its own",
    absent=nothing,
    needed=True,
)
ROSTER = packed(
    # what versions before kept as "roster" knew of no vouching: it is reckoned anew
    "roster with vouching",
    Roster,
    "the roster as last verified; without it, it is reckoned from its statements",
    "whatever verifies new statements",
    absent=nothing,
    needed=True,
    encoding=pack,
)
ROSTER_LACKS = number(
    "roster statements are lacking from",
    "the number from which on the roster that was kept reaches further than its statements",
    "repairing; dropped when an answer brings them",
    absent=None,
    needed=True,
)
RELAY_KEY = raw_bytes(
    "relay key",
    "the server's signing key, as pinned",
    "the first answer over a connection whose certificate was told; a new one when it is stated",
    absent=None,
)
SERVER_CODE = packed(
    "server code",
    Notice,
    "where a person said that the server is",
    "entering a server code; founding the organisation again",
    absent=nothing,
)
ADDRESS_ANSWERED = text(
    "server address that answered",
    "the address that answered last and the number of the notice that names it, with a space "
    "between",
    "each sync",
)

# -- the exchange -----------------------------------------------------------------------------------

CURSOR = raw_bytes(
    "cursor",
    "up to where the server has handed over everything",
    "each answer; dropped when everything is asked for anew",
    absent=b"",
)
ASKED_ANEW = number(
    "asked anew",
    "when everything was last asked for from the beginning, s since 1970",
    "an answer that shows that something is missing",
    absent=0,
)
AWAITED = items(
    "requests on sticks",
    list[bytes],
    "the marks of the requests on sticks whose answers confirm what they carry",
    "writing a bundle file; taking in its answer",
)
CONTACTS = items(
    "contacts",
    list[Contact],
    "when the server last heard of each device, by its word",
    "each answer to whoever administers or supervises",
)
INCIDENTS = items(
    "incidents",
    list[Incident],
    "what the server refused and nobody has entered in the audit yet, by its word",
    "each answer to an administrator; taken by the audit",
)
INCIDENTS_HEARD = items(
    "heard incidents",
    list[bytes],
    "the marks of incidents that were taken, so that one that is told again is not entered again",
    "each answer to an administrator",
)
NEWEST_INCIDENT = number(
    "told of incident",
    "the number of the newest incident that this device has heard of",
    "each answer to an administrator",
    absent=0,
)
WAITED_BEFORE = items(
    "envelopes that authors had read and that are not here",
    list[tuple[str, bytes, Seen]],
    "the same by the name of the envelope, as it was kept before; it is taken over",
    "never any more",
)
WAITED_FOR = items(
    "envelopes that were read and are not here",
    list[Missing],
    "what authors had read and is not here, until it is here or told",
    "taking in envelopes; the end of an answer that leaves nothing over",
)
KEYS_MISSED = items(
    "epochs whose key did not come",
    list[tuple[bytes, int, int]],
    "space, epoch and since when (s since 1970) its key is missed",
    "what is seen to after each exchange",
)
COMING_BACK = items(
    "spaces that come back",
    list[bytes],
    "spaces that were erased here and of which everything comes again",
    "what is seen to after each exchange",
)
UNDONE = items(
    "decisions that were undone",
    list[Undone],
    "what a person decided and could not be stated, until it is told",
    "stating, and what the server refused; taken by whoever tells it",
    needed=True,
)

# -- a server that was set back ---------------------------------------------------------------------

SET_BACK_AT = number(
    "when the server was last set back",
    "when it was, s since 1970",
    "an answer that shows it",
    absent=0,
)
HIGHEST_DEVICE = number(
    "highest device when the server was set back",
    "the highest device number known then: no new one is given below it",
    "an answer that shows that the server was set back",
    absent=0,
)
SERVER_LOST = number(
    "server lost roster from",
    "the number from which on a server that was set back lacks statements of the roster",
    "an answer that shows it; dropped when they were brought",
    absent=None,
)
ROSTER_FROM = number(
    "roster is asked for from",
    "the number: what is known and what the server shows part somewhere behind it",
    "an answer whose roster does not go on from what is known",
    absent=None,
)
PARTED = number(
    "parted from the server's roster at",
    "the number of the first statement that the server has another one of",
    "an answer that shows another branch",
    absent=None,
)
BRANCHES = items(
    "other branches of the roster",
    list[Branch],
    "the other branches that an administrator's device knows, until they count",
    "an answer that brings or shows another branch",
    needed=True,
)
BROUGHT = raw_bytes(
    "branch that the server was brought",
    "the head of our branch, once the server has it",
    "the answer to the request that brought it",
    absent=None,
)
STRANGE_BRANCH = packed(
    "branch of the server that a person has to look at",
    Branch,
    "the server's branch, with statements by somebody who may make none",
    "an answer that shows it",
    absent=nothing,
    needed=True,
)
DECIDED = raw_bytes(
    "branch that a person has looked at",
    "the head of the server's branch that a person has said counts",
    "an administrator who decides",
    absent=None,
)
CONTESTED_ROLES = items(
    "people of whom two branches said different things",
    list[tuple[bytes, str]],
    "people and the role that stands, until an administrator is told",
    "going over to the server's branch; taken by whoever tells it",
    needed=True,
)
LOST_WITHDRAWALS = items(
    "withdrawals that the server lost",
    list[tuple[bytes, bytes]],
    "space and person: nothing of theirs is followed there and no key sent to them",
    "following access statements",
    needed=True,
)

# -- whether this folder is an old copy of itself ---------------------------------------------------

TOKENS = packed(
    "tokens of exchanges",
    tuple[bytes, bytes],
    "the token of the last exchange that was answered, and of the one under way",
    "each request and each answer",
    absent=lambda: (b"", b""),
)
LACKING = items(
    "own envelopes that are lacking",
    list[Held],
    "up to where we have those of which the server says it has more",
    "each answer that says so; dropped when all are here",
)
TWIN_SINCE = number(
    "another copy is in use",
    "since when the server says so, s since 1970",
    "an answer that says so; dropped when this copy goes on",
    absent=None,
)
SAFE_FROM = number(
    "own numbers are safe from",
    "the number: changes of ours from it on cannot meet one that comes back",
    "giving other numbers; dropped when the server holds what we believe",
    absent=None,
    needed=True,
)
STAND_UPTO = number(
    "own numbers stand up to",
    "the number: what comes back under one up to it is the same change, as this folder lost its "
    "envelope alone",
    "repairing; dropped when the server holds what we believe",
    absent=0,
    needed=True,
)
