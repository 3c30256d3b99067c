"""Every lie that is tried: what the server does, and what the device must notice. One class-free list, told in a table."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec.structs import replace
from starlette.responses import Response

from sync.protocol import access, access_statements
from sync.protocol.access import Space
from sync.protocol.access_statements import Grant
from sync.protocol.bundle import VERSION, Bundle
from sync.protocol.encoding import decode, encode
from sync.protocol.envelope import Envelope, Header, Seen, sign_envelope
from sync.protocol.messages import (
    LARGEST_ANSWER,
    MEDIA_TYPE,
    Contact,
    Enrolment,
    Incident,
    Refusal,
    SyncAnswer,
    SyncRequest,
    Wanted,
)
from sync.protocol.own_chains import BEHIND, TWIN, OwnAnswer, OwnHead
from sync.protocol.receipt import Reached, Receipt, sign_receipt
from sync.protocol.roster import AddDevice, AddPerson, MoveRelay, Roster, state
from sync.replica.change import Change
from sync.replica.keys import Epoch, EpochKey, seal_box
from tests.faults.dishonest import plain_of, sealed

STRANGER = Ed25519PrivateKey.from_private_bytes(b"x" * 32)


@dataclass
class Scene:
    """What a liar has to work with: the case's care space, everybody's keys and ledgers as the insiders lend them."""

    space: Space
    roster: Roster
    devices: dict[str, int]
    keys: dict[str, object]  # DeviceKeys by name
    epoch_key: EpochKey
    links: dict[tuple[str, int], bytes]  # (author, seq) -> link
    envelopes: list[Envelope]  # all of the case's care space, as honest
    organisation: bytes
    memory: dict[str, object] = field(default_factory=dict)

    def forged(
        self, author: str, seq: int, text: str, *, seen=(), epoch: int = 1, size: int = 0
    ) -> Envelope:
        """An envelope that a colluding (or stolen) device of `author` signs."""
        header = Header(self.space.space, self.devices[author], seq, epoch, tuple(seen))
        value = text if not size else "0" * size
        change = Change(900 + seq, (1 << 40) << 16, "visit", os.urandom(16), {"place": value})
        body = sealed(header, plain_of(change), self.epoch_key)
        previous = self.links.get((author, seq - 1), bytes(32))
        return sign_envelope(self.keys[author].signing, previous, header, body)


@dataclass(frozen=True)
class Told:
    """A lie: what the server does, how the device says so, and what of the answer is taken over."""

    name: str
    act: Callable[[Scene, SyncRequest, SyncAnswer], SyncAnswer | Response]
    says: str  # what the person reads must contain it; "" where nothing can be noticed, or nothing happens
    when: str
    taken: str  # "nothing", "the rest", "everything"
    scene: str = (
        ""  # "third": farah has read on and written; "admin": the victim is the administrator
    )
    heals: bool = True  # whether an honest sync afterwards brings everything


def _care(scene: Scene, envelope: Envelope) -> bool:
    return envelope.read_header().space == scene.space.space


def _of(scene: Scene, envelope: Envelope, author: str) -> bool:
    return _care(scene, envelope) and envelope.read_header().device == scene.devices[author]


def withhold_one(scene, request, answer):
    return replace(
        answer, envelopes=tuple(one for one in answer.envelopes if not _of(scene, one, "siti"))
    )


def withhold_all(scene, request, answer):
    return replace(answer, envelopes=(), cursor=request.cursor, more=False)


def skip_ahead(scene, request, answer):
    return replace(
        answer, envelopes=tuple(one for one in answer.envelopes if _of(scene, one, "farah"))
    )


def reorder(scene, request, answer):
    return replace(answer, envelopes=answer.envelopes[::-1])


def replay(scene, request, answer):
    return replace(answer, envelopes=(*scene.envelopes, *answer.envelopes))


def duplicate(scene, request, answer):
    return replace(answer, envelopes=tuple(one for one in answer.envelopes for _ in range(3)))


def roll_back_roster(scene, request, answer):
    return replace(answer, roster_count=answer.roster_count - 1, roster=())


def other_head(scene, request, answer):
    return replace(answer, roster_head=b"f" * 32)


def swap_spaces(scene, request, answer):
    def moved(one):
        header = one.read_header()
        other = access.space_id(scene.organisation, scene.space.case, "work")
        return (
            replace(one, header=encode(replace(header, space=other)))
            if _of(scene, one, "siti")
            else one
        )

    return replace(answer, envelopes=tuple(map(moved, answer.envelopes)))


def flip_bit(scene, request, answer):
    def bent(one):
        return (
            replace(one, body=one.body[:-1] + bytes([one.body[-1] ^ 1]))
            if _of(scene, one, "siti")
            else one
        )

    return replace(answer, envelopes=tuple(map(bent, answer.envelopes)))


def other_author(scene, request, answer):
    def claimed(one):
        header = one.read_header()
        forged = replace(header, device=scene.devices["farah"], seq=1)
        return replace(one, header=encode(forged)) if _of(scene, one, "siti") else one

    return replace(answer, envelopes=tuple(map(claimed, answer.envelopes)))


def forged_device(scene, request, answer):
    roster = scene.roster
    body = AddDevice(
        roster.count,
        roster.head,
        len(roster.devices) + 1,
        scene.roster.devices[2].person,
        b"k" * 32,
        b"s" * 1216,
        b"i" * 16,
    )
    statement = state(STRANGER, 1, body)
    return replace(
        answer,
        roster=(*answer.roster, statement),
        roster_count=roster.count + 1,
        roster_head=statement.link(),
    )


def usurped_roster(scene, request, answer):
    roster = scene.roster
    statement = state(
        scene.keys["siti"].signing,
        scene.devices["siti"],
        AddPerson(roster.count, roster.head, b"p" * 16, "supervisor", ""),
    )
    return replace(
        answer,
        roster=(*answer.roster, statement),
        roster_count=roster.count + 1,
        roster_head=statement.link(),
    )


def usurped_place(scene, request, answer):
    """With a worker's help the server sends everybody to another one."""
    roster = scene.roster
    body = MoveRelay(
        roster.count, roster.head, ("https://elsewhere.example",), (b"c" * 32,), (b"k" * 32,)
    )
    statement = state(scene.keys["siti"].signing, scene.devices["siti"], body)
    return replace(
        answer,
        roster=(*answer.roster, statement),
        roster_count=roster.count + 1,
        roster_head=statement.link(),
    )


def usurped_grant(scene, request, answer):
    space = scene.space
    body = Grant(space.space, space.count, space.head, b"p" * 16, "lead")
    return replace(
        answer,
        access=(
            *answer.access,
            access_statements.state(scene.keys["admin"].signing, scene.devices["admin"], body),
        ),
    )


def grant_beyond(scene, request, answer):
    space = scene.space
    admin = scene.roster.devices[scene.devices["admin"]].person
    body = Grant(space.space, space.count, space.head, admin, "member")
    return replace(
        answer,
        access=(
            *answer.access,
            access_statements.state(scene.keys["siti"].signing, scene.devices["siti"], body),
        ),
    )


def forked_access(scene, request, answer):
    space = scene.space
    body = Grant(space.space, space.count - 1, b"q" * 32, b"p" * 16, "member")
    return replace(
        answer,
        access=(
            *answer.access,
            access_statements.state(scene.keys["siti"].signing, scene.devices["siti"], body),
        ),
    )


def forked_chain(scene, request, answer):
    known = scene.memory["known"]  # the number of an envelope of siti's that the victim holds
    return replace(answer, envelopes=(*answer.envelopes, scene.forged("siti", known, "lain")))


def fork_by_a_third(scene, request, answer):
    known = scene.memory["known"]
    seen = [Seen(scene.devices["siti"], known, b"otherone")]
    last = max(seq for author, seq in scene.links if author == "farah")
    return replace(
        answer,
        envelopes=(*answer.envelopes, scene.forged("farah", last + 1, "bercabang", seen=seen)),
    )


def bomb(scene, request, answer):
    last = max(seq for author, seq in scene.links if author == "farah")
    return replace(
        answer,
        envelopes=(*answer.envelopes, scene.forged("farah", last + 1, "", size=40 * 1024 * 1024)),
    )


def own_key(scene, request, answer):
    victim = scene.roster.devices[request.device]
    covers = {Epoch(scene.space.space, 1): EpochKey(b"m" * 32)}
    return replace(
        answer,
        boxes=(*answer.boxes, seal_box(scene.organisation, victim.number, victim.sealing, covers)),
    )


def bent_box(scene, request, answer):
    victim = scene.roster.devices[request.device]
    box = seal_box(
        scene.organisation,
        victim.number,
        victim.sealing,
        {Epoch(scene.space.space, 1): scene.epoch_key},
    )
    return replace(
        answer, boxes=(replace(box, sealed=box.sealed[:-1] + bytes([box.sealed[-1] ^ 1])),)
    )


def forged_receipt(scene, request, answer):
    body = encode(
        Reached(scene.space.space, scene.devices["farah"], (Seen(request.device, 1, b"whatever"),))
    )
    return replace(answer, receipts=(Receipt(body, b"s" * 64),))


def receipt_for_another_history(scene, request, answer):
    reached = Reached(
        scene.space.space, scene.devices["farah"], (Seen(scene.devices["siti"], 1, b"whatever"),)
    )
    return replace(answer, receipts=(sign_receipt(scene.keys["farah"].signing, reached),))


def garbage_cursor(scene, request, answer):
    return replace(answer, cursor=b"\xff garbage", more=False)


def endless(scene, request, answer):
    return replace(answer, more=True)


def nonsense_refusals(scene, request, answer):
    return replace(
        answer, refused=(Refusal("envelope", 999, "gap"), Refusal("moon", 7, "no_cheese"))
    )


def asks_for_keys(scene, request, answer):
    return replace(
        answer,
        wanted=(
            Wanted(scene.devices["admin"], (scene.space.space,)),
            Wanted(77, (scene.space.space,)),
        ),
    )


def own_enrolment(scene, request, answer):
    invitation = scene.memory["invitation"]
    return replace(
        answer, enrolments=(Enrolment(invitation, b"k" * 32, b"s" * 1216, b"name", b"p" * 32),)
    )


def newer(scene, request, answer):
    return replace(answer, version=9)


def garbage(scene, request, answer):
    return Response(b"\xc1 not a message", media_type=MEDIA_TYPE)


def oversized(scene, request, answer):
    return Response(bytes(LARGEST_ANSWER + 2), media_type=MEDIA_TYPE)


def empty_answer(scene, request, answer):
    return Response(b"", media_type=MEDIA_TYPE)


def web_page(scene, request, answer):
    return Response("<html>Welcome</html>", media_type="text/html")


def promised_roster(scene, request, answer):
    return replace(answer, roster_count=1 << 53)


def giant_cursor(scene, request, answer):
    return replace(answer, cursor=b"x" * 9_000_000)


def impossible_incidents(scene, request, answer):
    never = Incident(1 << 53, 1 << 53, "gap", "x")
    steering = Incident((1 << 53) - 1, 1_800_000_000, "gap\x1b[2J" * 50, "device 7\n\u202e" * 1000)
    return replace(answer, incidents=(*answer.incidents, never, steering))


def impossible_contacts(scene, request, answer):
    known, never = (
        Contact(request.device, 1 << 53, "1"),
        Contact(request.device, 1_800_000_000, "\x1b]0;" * 9),
    )
    return replace(
        answer,
        contacts=(
            *answer.contacts,
            known,
            never,
            *(Contact(n, 1, "1") for n in range(900, 20_000)),
        ),
    )


def endless_rest(scene, request, answer):
    return replace(answer, left=1 << 53)


def other_relay_key(scene, request, answer):
    return replace(answer, relay_key=STRANGER.public_key().public_bytes_raw())


def says_revoked(scene, request, answer):
    return Response(
        encode([1, "device_revoked", "This device was taken off the organisation."]),
        403,
        media_type=MEDIA_TYPE,
    )


def more_of_its_own(scene, request, answer):
    """An envelope of the device itself that it never wrote; asked for it, the server brings nothing."""
    return replace(answer, own=OwnAnswer(BEHIND, (OwnHead(scene.space.space, 99, b"l" * 32),)))


def never_in_step(scene, request, answer):
    """Nothing was taken, though everything is as the device says."""
    return replace(answer, own=OwnAnswer(BEHIND, ()))


def no_such_copy(scene, request, answer):
    bare = SyncAnswer(
        VERSION,
        request.cursor,
        False,
        answer.roster_count,
        answer.roster_head,
        relay_key=answer.relay_key,
    )
    return replace(bare, own=OwnAnswer(TWIN))


NOW, LATER, NEVER = (
    "at that exchange",
    "when somebody's later envelope or the next honest exchange shows it",
    "not at all",
)
LIES = (
    Told(
        "withholds one colleague's envelopes",
        withhold_one,
        "has not handed over",
        LATER,
        "the rest",
        "third",
    ),
    Told(
        "gives a cursor that skips envelopes",
        skip_ahead,
        "has not handed over",
        LATER,
        "the rest",
        "third",
    ),
    Told("withholds everything", withhold_all, "", "by the age of the last change only", "nothing"),
    Told("reorders envelopes", reorder, "", "without effect", "everything"),
    Told("replays old envelopes", replay, "", "without effect", "everything"),
    Told("sends envelopes several times", duplicate, "", "without effect", "everything"),
    Told("rolls the roster back", roll_back_roster, "the server shows", NOW, "nothing"),
    Told(
        "shows another roster of the same length",
        other_head,
        "two different versions",
        NOW,
        "nothing",
    ),
    Told(
        "moves envelopes to another space",
        swap_spaces,
        "(signature of envelope|was expected next)",
        NOW,
        "the rest",
        "third",
        heals=True,
    ),
    Told("alters an envelope", flip_bit, "signature of envelope", NOW, "the rest", "third"),
    Told(
        "passes an envelope off as another device's",
        other_author,
        "signature of envelope",
        NOW,
        "the rest",
        "third",
    ),
    Told("invents a device", forged_device, "signature of roster statement", NOW, "nothing"),
    Told(
        "brings a roster statement by somebody not entitled",
        usurped_roster,
        "not entitled",
        NOW,
        "nothing",
    ),
    Told(
        "says, with a worker's help, that it has moved",
        usurped_place,
        "not entitled",
        NOW,
        "nothing",
    ),
    Told(
        "brings a grant by somebody not entitled", usurped_grant, "not entitled", NOW, "everything"
    ),
    Told(
        "brings a colluding lead's grant to an administrator",
        grant_beyond,
        "does not reach",
        NOW,
        "everything",
    ),
    Told("shows another access chain", forked_access, "two different versions", NOW, "everything"),
    Told(
        "shows a colluding device's other history",
        forked_chain,
        "two different versions",
        NOW,
        "the rest",
    ),
    Told(
        "showed a colleague another history",
        fork_by_a_third,
        "two different versions",
        LATER,
        "everything",
        "third",
        heals=False,
    ),
    Told(
        "brings an envelope that unpacks to gigabytes",
        bomb,
        "unpack to more",
        NOW,
        "the rest",
        "third",
        heals=False,
    ),
    Told(
        "seals a key of its own to the device",
        own_key,
        "not the one that the access chain binds",
        NOW,
        "the rest",
    ),
    Told(
        "alters a key box", bent_box, "not sealed to this device, or was altered", NOW, "the rest"
    ),
    Told("forges a receipt", forged_receipt, "signature of a receipt", NOW, "the rest"),
    Told(
        "passes on a receipt for another history",
        receipt_for_another_history,
        "that a receipt names",
        NOW,
        "the rest",
    ),
    Told(
        "gives a cursor of garbage",
        garbage_cursor,
        "",
        "without effect: the device asks for everything anew",
        "everything",
    ),
    Told("promises more for ever", endless, "promises more and more", NOW, "everything"),
    Told(
        "refuses what was never sent",
        nonsense_refusals,
        "the server did not take it",
        NOW,
        "everything",
    ),
    Told(
        "asks for keys for devices that may not read",
        asks_for_keys,
        "",
        "without effect: nothing is sealed to them",
        "everything",
    ),
    Told(
        "enrols a device of its own",
        own_enrolment,
        "signature of an enrolment",
        NOW,
        "everything",
        "admin",
    ),
    Told(
        "promises a roster that nobody made",
        promised_roster,
        "promises more statements",
        NOW,
        "everything",
    ),
    Told("gives a cursor of nine megabytes", giant_cursor, "cursor is longer", NOW, "nothing"),
    Told(
        "invents incidents in the year 285 million",
        impossible_incidents,
        "",
        "without effect: what cannot be shown is dropped, and later ones are heard",
        "everything",
        "admin",
    ),
    Told(
        "invents contacts of devices nobody has",
        impossible_contacts,
        "",
        "without effect",
        "everything",
    ),
    Told("says that petabytes are still to come", endless_rest, "", "without effect", "everything"),
    Told(
        "shows another key for its answers on sticks",
        other_relay_key,
        "shows another key",
        NOW,
        "everything",
    ),
    Told("answers in a newer version", newer, "must be updated", NOW, "nothing"),
    Told("answers with bytes that are no message", garbage, "malformed", NOW, "nothing"),
    Told(
        "answers with more than any answer may hold",
        oversized,
        "larger than any answer",
        NOW,
        "nothing",
    ),
    Told("answers with nothing", empty_answer, "malformed", NOW, "nothing"),
    Told("answers with a web page", web_page, "not this organisation's server", NOW, "nothing"),
    Told(
        "says that the device wrote more than it did",
        more_of_its_own,
        "does not bring it",
        NOW,
        "everything",
    ),
    Told(
        "says for ever that it took nothing",
        never_in_step,
        "promises more and more",
        NOW,
        "everything",
    ),
    Told(
        "says that another copy of the folder is in use",
        no_such_copy,
        "Another copy of this folder",
        NOW,
        "nothing",
    ),
    Told(
        "says that the device was revoked",
        says_revoked,
        "taken off the organisation",
        NOW,
        "nothing",
    ),
)


@dataclass(frozen=True)
class OnAStick:
    """What somebody who had the stick for a while puts in place of the server's answer, and how the device says so."""

    name: str
    # from the honest bundle, whose answer is also given decoded
    act: Callable[[Bundle, SyncAnswer], Bundle]
    says: str


def unsigned(honest, answer):
    return replace(honest, signature=b"")


def invented(honest, answer):
    """By whoever found the stick with the request: nothing is needed but the file."""
    made = SyncAnswer(VERSION, b"x", False, answer.roster_count, answer.roster_head)
    return Bundle(VERSION, honest.organisation, 0, honest.request, encode(made))


def signed_by_a_stranger(honest, answer):
    return invented(honest, answer).signed(STRANGER)


def altered(honest, answer):
    return replace(honest, answer=encode(replace(answer, roster_count=1 << 53)))


def for_another_request(honest, answer):
    """The genuine answer, passed off as the one to another request of the same device."""
    payload = decode(honest.request, list, "request")[0]
    other = replace(decode(payload, SyncRequest, "request"), page=77)
    return replace(honest, request=encode([encode(other), b"s" * 64]))


STICKS = (
    OnAStick("takes the relay's signature off", unsigned, "signature of the bundle"),
    OnAStick("writes an answer that confirms everything", invented, "signature of the bundle"),
    OnAStick("signs it with a key of their own", signed_by_a_stranger, "signature of the bundle"),
    OnAStick("alters the relay's answer", altered, "signature of the bundle"),
    OnAStick(
        "passes it off as the answer to another request",
        for_another_request,
        "signature of the bundle's request",
    ),
)
