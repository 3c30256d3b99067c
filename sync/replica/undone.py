"""What a person decided that could not be stated, or was refused, since they may not decide it any
more: undone as a whole, and kept until it is told by case and person.
"""

from __future__ import annotations

from sync.protocol.access import Lane, Space
from sync.protocol.roles import reaches
from sync.protocol.roster import Roster
from sync.replica.intents import (
    AnyIntent,
    GrantIntent,
    OpeningIntent,
    ProposalIntent,
    SpaceIntent,
    WithdrawIntent,
    kind_of,
    read_intent,
)
from sync.replica.kept_envelope import Standing
from sync.replica.ledger import Ledger
from sync.replica.named_value import NamedBytes
from sync.replica.named_values import UNDONE, Undone

# kinds besides those of intents
HAND_OVER, INVITATION, WRITTEN, CLOSING = ("hand_over", "invitation", "written", "closing")


def note_undone(ledger: Ledger, kind: str, case: bytes = b"", person: bytes = b"") -> None:
    """It did not come about: somebody has to be told."""
    undone = Undone(kind, case, person, ledger.called(case) if case else "")
    known = UNDONE.read(ledger)
    if undone[:3] not in [one[:3] for one in known]:
        UNDONE.write(ledger, [*known, undone])


def take_undone(ledger: NamedBytes, *, hand_overs: bool) -> list[Undone]:
    """The hand-overs, or everything else; whoever asks tells somebody."""
    known = UNDONE.read(ledger)
    found = [one for one in known if (one.kind == HAND_OVER) is hand_overs]
    if found:
        UNDONE.write(ledger, [one for one in known if one not in found])
    return found


def undo(
    ledger: Ledger, number: int, intent: AnyIntent, space: Space | None, roster: Roster
) -> None:
    """Drops an intent that is no longer ours to state; it is told if a person wanted it."""
    ledger.drop_intent(number)
    if space is None or _is_decision(intent, space, roster):
        closes = isinstance(intent, WithdrawIntent) and not intent.person
        note_undone(
            ledger,
            CLOSING if closes else kind_of(intent),
            space.case if space else b"",
            _person_of(intent, roster),
        )


def undo_in(ledger: Ledger, person: bytes, case: bytes, roster: Roster) -> None:
    """A compartment of the case is about to be erased here: what `person` decided in those they
    have lost is undone while the case has a name.
    """
    for kept in ledger.intents():
        intent = read_intent(kept)
        space = ledger.space(intent.space) if isinstance(intent, SpaceIntent) else None
        if space is None or space.case != case:
            continue
        if person not in space.members or not reaches(roster.role(person), space.compartment):
            undo(ledger, kept.number, intent, space, roster)


def hold_back(ledger: Ledger, person: bytes, device: int, space: Space, roster: Roster) -> bool:
    """Whether `person` may write no more what they wrote for the whole organisation: it stays on
    this device, and does not count here.
    """
    if not space.organisational or space.may_write(person, roster, now=True):
        return False
    own = [
        one
        for one in ledger.standing(Standing.OUTGOING)
        if (one.space, one.device) == (space.space, device)
    ]
    for kept in own:
        ledger.put_lane(kept.space, kept.device, kept.seq, Lane.RETURNED)
    ledger.restand(own, Standing.HELD_BACK)
    note_undone(ledger, WRITTEN)
    return True


def bring_back(ledger: Ledger, person: bytes, roster: Roster) -> None:
    """What was held back goes up, and counts again, once its author may write there again."""
    for kept in ledger.standing(Standing.HELD_BACK):
        space = ledger.space(kept.space)
        if space and space.may_write(person, roster, now=True):
            ledger.restand([kept], Standing.OUTGOING)
            ledger.put_lane(kept.space, kept.device, kept.seq, Lane.IN_TIME)


def _is_decision(intent: AnyIntent, space: Space, roster: Roster) -> bool:
    """Whether a person wanted it, rather than this device of its own accord: as a new key, or the
    end of what has ended anyway.
    """
    if isinstance(intent, GrantIntent):
        return not intent.vacant
    if not isinstance(intent, WithdrawIntent):
        return True
    if not intent.person:
        return intent.closes
    return intent.person not in space.ends and reaches(
        roster.role(intent.person), space.compartment
    )


def _person_of(intent: AnyIntent, roster: Roster) -> bytes:
    """Whom an intent is about: by name, or by their device; empty where it is about nobody, or only
    about this person.
    """
    if isinstance(intent, OpeningIntent | ProposalIntent):
        return b""
    device = roster.devices.get(getattr(intent, "device", 0))
    return getattr(intent, "person", device.person if device else b"")
