"""What a person has to be told of that others did, until they have seen it: a case and a person
each, what is safe, what to do.

It is kept in the transaction in which it happened, and told by the window, over every screen, and
by `aftercare notices`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from aftercare.actions.shared.directory import names_with_invited, person_of_device
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.casework.vocabulary import term_words
from aftercare.casework.wording import Words, together, words
from aftercare.store.casebook import Casebook
from aftercare.store.kept_values import Notice
from aftercare.store.named_values import NOTICES
from sync.protocol.access_statements import Disposal, Proposal, read_body
from sync.protocol.ids import format_id
from sync.protocol.issues import Code, SyncIssue
from sync.replica.branching import take_contested
from sync.replica.undone import CLOSING, INVITATION, WRITTEN, take_undone

MOST, DAYS = 50, 90
SET_BACK, BY_OTHERS = Code.SET_BACK.value, Code.ROSTER_PARTED_BY_OTHERS.value
NOT_HANDED_OVER, NOT_GIVEN, DISPOSED, CONTESTED = (
    "not_handed_over",
    "not_granted",
    "disposed",
    "role_contested",
)
NOT_RULED, NOT_TAKEN, NOT_CLOSED, NOT_OPENED = (
    "not_ruled",
    "not_withdrawn",
    "not_closed",
    "not_opened",
)
NOT_DISPOSED, NOT_ADMINISTERED, NOT_MOVED = "not_disposed", "not_administered", "not_moved"
NOT_WRITTEN, NOT_INVITED, LEADS_NOW = "not_written", "not_invited", "leads_now"
UNDONE = {  # what was decided and undone, by its kind
    "grant": NOT_GIVEN,
    "ruling": NOT_RULED,
    "withdraw": NOT_TAKEN,
    "open": NOT_OPENED,
    "propose": NOT_DISPOSED,
    "dispose": NOT_DISPOSED,
    "person": NOT_ADMINISTERED,
    "device": NOT_ADMINISTERED,
    "revoke": NOT_ADMINISTERED,
    "relay": NOT_MOVED,
    CLOSING: NOT_CLOSED,
    INVITATION: NOT_INVITED,
    WRITTEN: NOT_WRITTEN,
}


def note(casebook: Casebook, notice: Notice) -> None:
    """Keeps it until it was seen; in the caller's transaction. The same again replaces what was
    told before.
    """
    others = [known for known in NOTICES.read(casebook.ledger) if known.key != notice.key]
    NOTICES.write(casebook.ledger, [*others, notice][-MOST:])


def notices(casebook: Casebook) -> list[Notice]:
    """What was not seen yet, the newest first."""
    since = casebook.wall() - DAYS * 86400
    return [notice for notice in reversed(NOTICES.read(casebook.ledger)) if notice.at >= since]


def seen(casebook: Casebook, notice: Notice) -> None:
    """The person has read it."""
    with casebook.transaction():
        others = [kept for kept in NOTICES.read(casebook.ledger) if kept.key != notice.key]
        NOTICES.write(casebook.ledger, others)


def note_what_came(casebook: Casebook, issues: list[SyncIssue]) -> None:
    """Keeps what a sync brought of this kind; in the caller's transaction."""
    now, codes = int(casebook.wall()), {issue.code for issue in issues}
    for code in (SET_BACK, BY_OTHERS):
        if code in codes:
            note(casebook, Notice(code, now))
    for person, role in take_contested(casebook.ledger):
        note(casebook, Notice(CONTESTED, now, people=(format_id(person),), role=role))
    for undone in take_undone(casebook.ledger, hand_overs=False):
        note(
            casebook,
            Notice(
                UNDONE[undone.kind],
                now,
                undone.called,
                (format_id(undone.person),) if undone.person else (),
            ),
        )
    for case, called, unsent in casebook.ledger.disposed_now():
        note(casebook, Notice(DISPOSED, now, called, _disposed_by(casebook, case), unsent))
    casebook.ledger.forget_disposed()


@in_own_words
def to_tell(casebook: Casebook) -> list[tuple[Notice, Words]]:
    """What was not seen yet, the newest first, each with what it says, in sentences."""
    waiting = notices(casebook)
    names = names_with_invited(casebook) if waiting else {}
    return [(notice, _said(notice, names)) for notice in waiting]


def _said(notice: Notice, names: Mapping[str, str]) -> Words:
    called = [names.get(person, person[:8]) for person in notice.people]
    if notice.what == NOT_HANDED_OVER:
        return _not_handed_over(notice.case, *called)
    if notice.what == DISPOSED:
        return _disposed(notice.case, called, notice.number)
    values = {
        "case": notice.case,
        "person": called[0] if called else "",
        "role": term_words("role", notice.role),
    }
    return msgspec.structs.replace(SAID[notice.what], values=values)


SAID: Mapping[str, Words] = {
    NOT_GIVEN: words(
        "The case {case} was not granted to {person}: they have left, their role does not "
        "reach so far, or you may not grant it any "
        "more. Nothing else changed. Look under Access who has it."
    ),
    NOT_RULED: words(
        "Your decision about what {person} wrote late in the case {case} was not carried "
        "out: you may not decide there any more. It "
        "waits for the case’s lead or its supervisor; nothing was lost."
    ),
    NOT_TAKEN: words(
        "The case {case} was not taken from {person}: you may not decide any more who has "
        "it. If it is urgent, tell the case’s lead or "
        "its supervisor."
    ),
    NOT_CLOSED: words(
        "Closing the case {case} did not come about as a whole: you may not decide there any "
        "more, so what others wrote before and "
        "have not sent comes in as usual. Tell the case’s lead or its supervisor."
    ),
    NOT_OPENED: words(
        "The case {case} was not opened in an emergency: you do not stand by for it any "
        "more. Telephone the case’s lead or its "
        "supervisor."
    ),
    NOT_DISPOSED: words(
        "What you decided about disposing of the case {case} was not carried out: the "
        "proposal was taken back, or you may not decide "
        "there any more. Nothing was destroyed by it."
    ),
    NOT_ADMINISTERED: words(
        "What you decided about {person} and their devices was not carried out: you are not "
        "an administrator any more. Tell one who is."
    ),
    NOT_MOVED: words(
        "Where the server is was not changed: you are not an administrator any more. Nothing "
        "was lost. Tell an administrator."
    ),
    NOT_INVITED: words(
        "An invitation that you made opens nothing: you are not an administrator any more. "
        "Whoever was to join needs another one; tell an "
        "administrator."
    ),
    NOT_WRITTEN: words(
        "What you changed for the whole organisation (settings, words, forms, names) was not "
        "taken: you are not an administrator any "
        "more. It does not count, here either. Tell one who is, if it is still wanted."
    ),
    LEADS_NOW: words(
        "{person} may not lead the case {case} any more: they have left, or have another "
        "role. So that somebody leads it, it is yours "
        "until you hand it over. Nothing was lost; its open tasks are with you."
    ),
    CONTESTED: words(
        "Before the server was set back {person} was given one role, and another one since. "
        "The role {role} stands. "
        "Everybody’s records are safe; look under People whether it is the right one."
    ),
    BY_OTHERS: words(
        "The server was set back, and shows statements about people and devices by somebody "
        "who may make none. They do not "
        "count, and your records are safe. Look at them under People, Under way (or with: "
        "aftercare server settle)."
    ),
    SET_BACK: words(
        "The server was set back to an older state, as from a backup. This device brings it "
        "what it lacks, and nothing here is "
        "lost. If nobody told you of it, tell your administrator."
    ),
}


def _not_handed_over(case: str, person: str, lead: str = "") -> Words:
    what = words(
        "The case {case} was not handed over to {person}: they have left, may not lead it, "
        "or it was given to somebody else meanwhile.",
        case=case,
        person=person,
    )
    if lead:
        rest = words(
            "{lead} leads it, and nothing was lost. Hand it over again if need be.", lead=lead
        )
    else:
        rest = words("Nothing was lost. Ask your supervisor who leads it now.")
    return together([what, rest])


def _disposed(case: str, by: Sequence[str], unsent: int) -> Words:
    what = words(
        "The case {case} was disposed of, and its records were destroyed on this device too.",
        case=case,
    )
    if len(by) > 1:
        what = words(
            "The case {case} was disposed of by {one} and {other}, and its records were "
            "destroyed on this device too.",
            case=case,
            one=by[0],
            other=by[1],
        )
    if not unsent:
        return what
    rest = words(
        "{n} changes that you had written and not sent were destroyed with it. If they "
        "matter, tell whoever disposed of it.",
        n=unsent,
    )
    return together([what, rest])


def _disposed_by(casebook: Casebook, case: bytes) -> tuple[str, ...]:
    """Who proposed it and who confirmed it."""
    for space in casebook.ledger.spaces():
        if space.case == case and space.disposed:
            bodies = [
                (read_body(statement), statement.signer)
                for statement in casebook.ledger.access(space.space)
            ]
            proposed = [
                signer for body, signer in bodies if isinstance(body, Proposal) and body.stands
            ]
            confirmed = [signer for body, signer in bodies if isinstance(body, Disposal)]
            return tuple(
                person_of_device(casebook, signer) for signer in (*proposed[-1:], *confirmed[-1:])
            )
    return ()
