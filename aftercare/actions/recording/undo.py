"""Taking a write back, all of it or nothing: new records are struck out, edits set back, what was
struck out stands again; the history keeps both. Doing it again is taking the taking back back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aftercare.actions.recording.decisions import check_decisions
from aftercare.actions.recording.told import Said, Told
from aftercare.actions.shared.audit import enter
from aftercare.casework.declaration import By, FieldType
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import kind_words
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook, Wrote
from aftercare.store.records import RecordRow
from sync.replica.change import REMOVED

Record = tuple[str, str, str, str]  # case, kind, id, compartment

# kinds whose records may name another one, whatever kind that is of
NAMING = tuple(
    name
    for name, kind in KINDS.items()
    if any(field.type is FieldType.RECORD for field in kind.fields)
    or name in ("review", "settlement")
)


class ChangedSince(Refused):
    """Somebody, or this person, has changed the record again."""

    def __init__(self, kind: str) -> None:
        super().__init__(
            words("“{what}” was changed again since it was saved.", what=kind_words(kind)),
            words("Nothing was changed."),
            words("Open it and correct it by hand; its history shows every version."),
        )


class HangsOnIt(Refused):
    """Something was written about a record since it was made."""

    def __init__(self, kind: str, other: str) -> None:
        super().__init__(
            words(
                "“{other}” was written about this “{what}” since.",
                what=kind_words(kind),
                other=kind_words(other),
            ),
            words("Nothing was changed."),
            words("Correct the record, or strike it out with a reason."),
        )


class DecidedAndSent(Refused):
    """A decision that colleagues have already been sent."""

    def __init__(self, kind: str) -> None:
        super().__init__(
            words("“{what}” is decided, and the decision has been sent.", what=kind_words(kind)),
            words("Nothing was changed."),
            words("What is decided is followed by another decision: write that one."),
        )


class NoWayBack(Refused):
    """Something that cannot be taken back."""

    def __init__(self, why: Words) -> None:
        super().__init__(
            words("This cannot be taken back."),
            words("Nothing was changed."),
            why,
        )


def take_back(casebook: Casebook, told: Told) -> Told:
    """Takes everything that a write did back in one transaction; returns that as a write, by which
    it is done again.

    Raises `ChangedSince`, `HangsOnIt`, `DecidedAndSent`, `NoWayBack`, or another `Refused`; then
    nothing was changed.
    """
    if told.said.lasting:
        raise NoWayBack(told.said.lasting)
    with casebook.transaction(), casebook.watched() as changes:
        if told.said.back:
            told.said.back(casebook)
        _set_back(casebook, told.changes)
    said = Said(told.said.what, told.said.sentence)
    if told.said.back:
        said = said._replace(lasting=words("Do it anew."))
    return Told(said, tuple(changes))


def _set_back(casebook: Casebook, changes: Sequence[Wrote]) -> None:
    dots: dict[Record, list[str]] = {}
    for one in changes:
        dots.setdefault((one.case, one.kind, one.record, one.compartment), []).append(one.dot)
    begun = {(one.case, one.kind, one.record) for one in changes if one.new}
    for (case, kind, record, compartment), ours in dots.items():
        row = casebook.records.get(record, kind, case, compartment)
        if row is None:
            raise ChangedSince(kind)
        new = (case, kind, record) in begun
        _check(casebook, row, {casebook.ledger.dot_now(dot) for dot in ours}, new=new)
        if new and not row.removed:
            _check_nothing_hangs(casebook, row, {key[2] for key in dots})
    for (case, kind, record, compartment), ours in reversed(dots.items()):
        before = casebook.records.get(record, kind, case, compartment)
        casebook.set_back(case, kind, record, compartment, ours)
        after = casebook.records.get(record, kind, case, compartment)
        if before and after and not after.removed and not before.removed:
            _check_decided(casebook, before, after)
        if kind in KINDS and KINDS[kind].configures:
            enter(casebook, "configured", about=kind, details=_differing(before, after))


def _check(casebook: Casebook, row: RecordRow, ours: set[str], *, new: bool) -> None:
    """Nobody has written the same since, and no decision of it has been sent."""
    history = casebook.records.history(row)
    mine = [entry for entry in history if entry.dot in ours]
    if len(mine) < len(ours) or history[-1].dot not in ours:
        raise ChangedSince(row.kind)
    if new and len(mine) < len(history):
        raise ChangedSince(row.kind)
    names = {name for entry in mine for name in entry.fields}
    heads = casebook.heads_of(row)
    for name in names:
        if any(f"{device}:{n}" not in ours for device, n in heads.get(name, ())):
            raise ChangedSince(row.kind)
    sent = any(entry.envelope is not None for entry in mine)
    for decision in KINDS[row.kind].decisions if row.kind in KINDS else ():
        told = decision.told_in(row.fields)
        if sent and decision.final and (names & set(told) or (REMOVED in names and told)):
            raise DecidedAndSent(row.kind)


def _check_nothing_hangs(casebook: Casebook, row: RecordRow, together: set[str]) -> None:
    """Nothing that was not written with it is about a new record."""
    for kind in NAMING:
        for other in casebook.records.read(kind=kind, case=row.case):
            if other.id not in together and _names(other.fields, row.id):
                raise HangsOnIt(row.kind, kind)


def _names(fields: Mapping[str, object], record: str) -> bool:
    for value in fields.values():
        values = value if isinstance(value, list) else [value]
        if any(isinstance(said, str) and said.startswith(record) for said in values):
            return True
    return False


def _check_decided(casebook: Casebook, before: RecordRow, after: RecordRow) -> None:
    """What is set back is written in this person's name: a decision of somebody else is not
    theirs to bring back.
    """
    kind = KINDS.get(after.kind)
    changed = {
        name: after.said.get(name)
        for name in {*before.said, *after.said}
        if before.said.get(name) != after.said.get(name)
    }
    if kind and kind.decisions:
        check_decisions(casebook, kind, before, changed, by=By.ASSISTANT)


def _differing(before: RecordRow | None, after: RecordRow | None) -> list[str]:
    old, new = before.fields if before else {}, after.fields if after else {}
    return [
        f"{name}={new.get(name)}" for name in sorted({*old, *new}) if old.get(name) != new.get(name)
    ]
