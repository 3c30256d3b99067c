"""What an exchange tells of, said to a person: a sentence for every code that `sync` yields, with
the names that only this device knows put in.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import msgspec

from aftercare.actions.shared.flaw_sentences import FLAWS
from aftercare.actions.shared.subject_names import (
    KnownNames,
    Names,
    NumbersOnly,
    subject_words,
)
from aftercare.casework.labels import kind_words
from aftercare.casework.vocabulary import term_words
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from sync.protocol.flaws import Flaw
from sync.protocol.issues import Code, SyncIssue
from sync.protocol.subjects import Noun

NAMES_ITS_WHOLE = (Noun.ENVELOPE_HEADER, Noun.ENVELOPES_READ, Noun.ENVELOPES_RECEIPTED)
NO_NAMES: Names = NumbersOnly()


class SaidIssue(NamedTuple):
    """An issue as a person is told it: its code as the audit keeps it, and a sentence."""

    code: str
    said: Words

    @property
    def text(self) -> str:
        """The sentence in English, as the command line speaks."""
        return self.said.say("en")


def said_issues(casebook: Casebook, issues: list[SyncIssue]) -> list[SaidIssue]:
    """The issues with their sentences, the names of people, cases and compartments in them."""
    names = KnownNames(casebook)
    return [SaidIssue(issue.short, issue_words(issue, names)) for issue in issues]


def issue_words(issue: SyncIssue, names: Names = NO_NAMES) -> Words:
    """The sentence of an issue."""
    inner = issue.part or issue.about
    said = msgspec.structs.replace(
        _sentence(issue), values=_values(issue, names, subject_words(inner, names))
    )
    if issue.part is None or issue.part.noun in NAMES_ITS_WHOLE:
        return said
    return words("{about}: {said}", about=subject_words(issue.about, names), said=said)


def _values(issue: SyncIssue, names: Names, about: Words) -> dict[str, str | int | Words]:
    return {
        "about": about,
        "flaw": FLAWS[issue.flaw] if issue.flaw else "",
        "device": names.device(issue.device),
        "devices": _listed(issue.devices, names),
        "seq": issue.seq,
        "expected": issue.expected,
        "person": names.person(issue.person),
        "role": term_words("role", issue.role) if issue.role else "",
        "kind": kind_words(issue.kind) if issue.kind else "",
        "compartment": term_words("compartment", issue.compartment) if issue.compartment else "",
        "refusal": issue.refusal,
        "fault": issue.fault,
    }


def _listed(devices: tuple[int, ...], names: Names) -> Words:
    """Several devices, one after the other."""
    said = [words("device {device}", device=names.device(device)) for device in devices]
    return Words(
        ", ".join(f"{{d{place}}}" for place in range(len(said))),
        {f"d{place}": sentence for place, sentence in enumerate(said)},
    )


def _sentence(issue: SyncIssue) -> Words:
    match issue:
        case SyncIssue(code=Code.CHAIN, flaw=Flaw.AUTHOR_LEFT):
            return AUTHOR_LEFT
        case SyncIssue(code=Code.SET_BACK) if issue.about.noun is Noun.ROSTER:
            return PUT_TOGETHER
        case SyncIssue(code=Code.SET_BACK) if issue.expected:
            return ROSTER_SET_BACK
    return SENTENCES[issue.code]


AUTHOR_LEFT = words(
    "{about}: number {seq} on is by somebody who was taken off or has another role now; the "
    "server is asked for it"
)
PUT_TOGETHER = words(
    "{about}: the server was set back, and two administrators have stated things that did not "
    "know of each other; all of it counts now"
)
ROSTER_SET_BACK = words(
    "the roster: the server shows {seq} entries, but this device has already seen {expected}: it "
    "was set back, and is brought what it lacks"
)
SENTENCES: Mapping[Code, Words] = {
    Code.PROTOCOL: words("{about}: what came is not what the protocol allows"),
    Code.MALFORMED: words("{about} is malformed: {flaw}"),
    Code.VERSION: words(
        "{about} is written in version {seq} of the protocol; this program is older and must be "
        "updated"
    ),
    Code.SIGNATURE: words("the signature of {about} is not valid"),
    Code.CHAIN: words("{about}: number {expected} was expected next, number {seq} came"),
    Code.FORK: words("{about}: there are two different versions of number {seq}"),
    Code.ROLLBACK: words(
        "{about}: the server shows {seq} entries, but this device has already seen {expected}"
    ),
    Code.NOT_ENTITLED: words("{about}: device {device} is not entitled to state this"),
    Code.DEVICE_REVOKED: words(
        "{about}: device {device} was taken off, and nothing of it is taken from a stick any more"
    ),
    Code.OUT_OF_REACH: words(
        "{about}: the role of whoever is granted does not reach this compartment"
    ),
    Code.WITHHELD: words(
        "{about}: its author had read envelope {seq} of device {device}, which the server has not "
        "handed over"
    ),
    Code.ROOT: words("{about} is another one: its root is not the one in the invitation"),
    Code.SHEET: words("{about} names another recovery sheet than was printed here"),
    Code.ORGANISATION: words("{about} is that of another organisation"),
    Code.OLDER: words("{about} is older than what this device knows of the server"),
    Code.NO_RELAY_KEY: words("this device does not know yet how the server signs its answers"),
    Code.NO_KEY: words(
        "{about}: device {device} began it and its key has not come; what is written there waits "
        "on this device"
    ),
    Code.COMMITMENT: words("{about}: {flaw}"),
    Code.MISPLACED: words(
        "{about}: it changes a record of the kind “{kind}”, which does not belong in the part "
        "“{compartment}”"
    ),
    Code.FORKED_DOT: words(
        "{about}: change {seq} of device {device} is here already with another content"
    ),
    Code.UNEXPECTED: words("{about}: it could not be taken in ({fault})"),
    Code.REFUSED: words("{about}: the server did not take it: {refusal}"),
    Code.FOUNDED_ELSEWHERE: words(
        "{about}: a case with this id was begun by somebody else; what was written here stays on "
        "this device until they grant it"
    ),
    Code.INVITATION_EXPIRED: words(
        "{about}: its invitation has expired, and the device was not certified; invite the person "
        "again"
    ),
    Code.SET_BACK: words(
        "the server was set back to an older state; it is brought everything held here"
    ),
    Code.ENDLESS: words("{about}: it promises more and more, and nothing comes"),
    Code.RELAY_KEY: words(
        "{about}: it shows another key for its answers on sticks than it did before; answers on "
        "sticks are not taken until it is explained"
    ),
    Code.TIME: words(
        "{about}: the time in its answer is not signed as an answer to this request; it is not "
        "believed"
    ),
    Code.OWN_WITHHELD: words(
        "{about}: it says that this device wrote more than is here, and does not bring it; nothing "
        "is sent until it does"
    ),
    Code.ROSTER_WITHHELD: words(
        "{about}: it promises more statements about who belongs to the organisation than it brings"
    ),
    Code.ROSTER_PARTED: words(
        "{about}: since it was set back, the server has other statements about who belongs to the "
        "organisation than this device; your records are sent and received as ever, and the two "
        "are put together as soon as an administrator's laptop syncs"
    ),
    Code.ROSTER_PARTED_BY_OTHERS: words(
        "{about}: since it was set back, the server has statements about who belongs to the "
        "organisation by {devices}, who by what is known here may make none. Look at them (People, "
        "Under way; or `server settle`) and decide whether they count; what is known here counts "
        "until then"
    ),
    Code.ROSTER_CONTESTED: words(
        "{about}: {person} was given one role before the server was set back and another one "
        "since; the role {role} stands, unless they were taken off: look whether it is the right "
        "one"
    ),
}
