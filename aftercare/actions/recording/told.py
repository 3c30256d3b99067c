"""What a person's write is told as: one thing in words, with every change of a record that it made.

Whoever writes says it (`Says`): in words, by what came of it, or `by_records`, which tells it from
the records themselves. `lasting` is for what has no way back: why, and what to do instead.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from aftercare.actions.recording.awaited_decision import awaited_decision
from aftercare.actions.shared.audit import enter
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import kind_words
from aftercare.casework.refusal import Refused
from aftercare.casework.standing import day_of
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook, Wrote
from aftercare.store.records import RecordRow

Back = Callable[[Casebook], Any]
MOST_READ = 50  # records of one write that are looked at to say what was written


class Said(NamedTuple):
    """One write in words. `what` without a full stop, as it also stands behind "Taken back:";
    `sentence`: what is said once it is written, where that is more. `lasting`: why it cannot be
    taken back, and what to do instead; `once_sent`: the same, of what can be taken back until a
    sync has begun. `back`: what is done before its records are set back, where that is not all.
    `case` and `whom`: of the entry in the audit that an intention was taken back.
    """

    what: Words
    sentence: Words | None = None
    lasting: Words | None = None
    once_sent: Words | None = None
    back: Back | None = None
    case: str = ""
    whom: str = ""


class Write(NamedTuple):
    """What was just written: what the action returned, and the changes of records. `intents`: the
    numbers of the statements that are to be made at the next sync; `stated`: some were made at once.
    """

    casebook: Casebook
    result: Any
    changes: Sequence[Wrote]
    intents: tuple[int, ...] = ()
    stated: bool = False


class AlreadySent(Refused):
    """An intention that has become a statement."""

    def __init__(self, why: Words) -> None:
        super().__init__(words("It has been sent."), words("Nothing was changed."), why)


Says = Words | Said | Callable[[Write], Words | Said]


class Told(NamedTuple):
    """A write as the desk tells it, and as it is taken back: all of `changes`, or none."""

    said: Said
    changes: tuple[Wrote, ...]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a way back at all."""
        return self.said.lasting is None and bool(self.changes or self.said.back)

    def sent(self) -> Told:
        """The same, once a sync has begun."""
        why = self.said.once_sent
        if why is None:
            return self
        return self._replace(said=self.said._replace(lasting=why, once_sent=None, back=None))


def do(casebook: Casebook, work: Callable[[Casebook], Any]) -> Write:
    """Does what writes, and sees what it does."""
    before, stated = _intents(casebook), len(casebook.ledger.outgoing_access())
    with casebook.watched() as changes:
        result = work(casebook)
    intents = tuple(sorted(_intents(casebook) - before))
    return Write(
        casebook, result, changes, intents, len(casebook.ledger.outgoing_access()) > stated
    )


def tell(says: Says, write: Write) -> Told:
    """What is told of a write; on the database's thread."""
    said = says if isinstance(says, Words | Said) else says(write)
    said = said if isinstance(said, Said) else Said(said)
    if said.once_sent and (write.stated or not write.intents):
        said = said._replace(lasting=said.once_sent, once_sent=None)
    elif said.once_sent:
        said = said._replace(back=partial(_forget, intents=write.intents, said=said))
    return Told(said, tuple(write.changes))


def _intents(casebook: Casebook) -> set[int]:
    return {intent.number for intent in casebook.ledger.intents()}


def _forget(casebook: Casebook, *, intents: Sequence[int], said: Said) -> None:
    """Intentions that have not become statements are none any more."""
    if not _intents(casebook).issuperset(intents):
        raise AlreadySent(said.once_sent or said.what)
    for number in intents:
        casebook.ledger.drop_intent(number)
    enter(casebook, "taken_back", case=said.case, whom=said.whom)


def by_records(write: Write) -> Said:
    """A write told by the records it made, changed and struck out: "Visit and 1 task due 6 Dec"."""
    what = _listed(write)
    sentence = words("{what} saved on this laptop.", what=what)
    for one in write.changes[:1]:
        awaited = awaited_decision(write.casebook, one.case, one.kind, one.record)
        sentence = awaited.said() if awaited else sentence
    return Said(what, sentence)


def called(write: Write, case: str) -> str:
    """What a case is called in what is told of it: its client's name, or its number."""
    rows = write.casebook.records.read(kind="client", case=case)
    name = next((str(row.fields.get("preferred_name") or "") for row in rows), "")
    return name or write.casebook.records.called(case)


def _listed(write: Write) -> Words:
    """The kinds of what was written, in the order in which it was; what is about to fall due with
    its day.
    """
    rows = dict[str, list[RecordRow]]()
    for case, kind, record in dict.fromkeys(one[:3] for one in write.changes[:MOST_READ]):
        row = write.casebook.records.get(record, kind, case)
        rows.setdefault(kind, []).extend([row] if row else [])
    parts = [_counted(kind, found) for kind, found in rows.items()]
    if not parts:
        return words("Nothing new")
    if len(parts) == 1:
        return parts[0]
    return words("{first} and {rest}", first=parts[0], rest=_and(parts[1:]))


def _and(parts: Sequence[Words]) -> Words:
    if len(parts) == 1:
        return parts[0]
    return words("{first}, {rest}", first=parts[0], rest=_and(parts[1:]))


def _counted(kind: str, rows: Sequence[RecordRow]) -> Words:
    if rows and all(row.removed for row in rows):
        return words("{what} struck out", what=_of(kind, len(rows)))
    days = {str(row.fields.get("due") or "") for row in rows} if kind == "task" else set()
    day = day_of(days.pop()) if len(days) == 1 else None
    if kind != "task" or day is None:
        return _of(kind, len(rows))
    if len(rows) == 1:
        return words("1 task due {day}", day=day)
    return words("{n} tasks due {day}", n=len(rows), day=day)


def _of(kind: str, count: int) -> Words:
    if count <= 1:
        return kind_words(kind)
    return words("{what} ({n})", what=_plural(kind), n=count)


def _plural(kind: str) -> Words:
    known = KINDS.get(kind)
    return Words(known.plural, context=known.context_of()) if known else kind_words(kind)
