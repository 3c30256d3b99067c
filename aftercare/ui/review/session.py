"""One sitting of reviewing: the order in which the cases waited when it began, which does not change
under whoever works through it, and what they have decided in it. No window here.
"""

from __future__ import annotations

from collections.abc import Sequence

from aftercare.actions.caseload.review import SIGNAL, Waiting
from aftercare.casework.vocabulary import term_words
from aftercare.casework.wording import Words, words


class Session:
    """`order`: the cases, signals first; `waiting`: those that wait now; `known`: each as it was
    last known; `at`: the case in sight; `done`: what was decided, oldest first.
    """

    def __init__(self) -> None:
        self.order: list[str] = []
        self.waiting: dict[str, Waiting] = {}
        self.known: dict[str, Waiting] = {}
        self.at = ""
        self.done: list[tuple[str, str]] = []
        self._acted: set[str] = set()
        self._under_way: set[str] = set()

    def take(self, queue: Sequence[Waiting]) -> None:
        """The queue as it is now. What is new in it comes after the case in sight, among its like;
        whatever was there stays where it was.
        """
        self.waiting = {one.line.case: one for one in queue}
        new = [one for one in queue if one.line.case not in self.known]
        self.known |= self.waiting
        if not self.order:
            self.order = [one.line.case for one in queue]
        else:
            for one in new:
                self._insert(one)
        if self.at not in self.known:
            self.at = self.order[0] if self.order else ""
        elif self.at not in self.waiting and self.at in self._acted:
            self.at = self._next(self.at)

    def _insert(self, one: Waiting) -> None:
        here = self.order.index(self.at) + 1 if self.at in self.order else 0
        place = next(
            (n for n in range(here, len(self.order)) if self.known[self.order[n]].rank > one.rank),
            len(self.order),
        )
        self.order.insert(place, one.line.case)

    @property
    def left(self) -> int:
        """How many cases wait for a decision."""
        return sum(not self.said(case) for case in self.order)

    @property
    def decided(self) -> int:
        """How many are decided, or wait no more."""
        return len(self.order) - self.left

    @property
    def signals(self) -> int:
        """How many cases wait with a signal that nobody has acknowledged."""
        return sum(one.rank == SIGNAL for one in self.waiting.values())

    def said(self, case: str) -> Words | None:
        """What was decided of a case; None while it waits."""
        decision = next((what for named, what in reversed(self.done) if named == case and what), "")
        if case in self.waiting and case not in self._under_way:
            return None
        if decision:
            return term_words("review_decision", decision)
        return words("Waits no more") if case in self.known else None

    def decide(self, case: str, decision: str, *, stays: bool) -> None:
        """Something was decided of the case in sight, which `stays` there or makes room for the
        next undecided one.
        """
        self.done.append((case, decision))
        self._acted.add(case)
        if not stays:
            self._under_way.add(case)
            self.at = self._next(case)

    def acknowledged(self, case: str) -> None:
        """The signals of a case were taken on; the case waits on for what else it waits for."""
        self.done.append((case, ""))

    def landed(self, case: str) -> None:
        """What was decided is durable; whether the case still waits, the next queue says."""
        self._under_way.discard(case)
        self.waiting.pop(case, None)

    def failed(self, case: str) -> None:
        """It was not decided after all: its case is in sight again."""
        self.done.remove(next(one for one in reversed(self.done) if one[0] == case))
        self._acted.discard(case)
        self._under_way.discard(case)
        self.at = case

    def take_back(self) -> str:
        """The last decision is taken back: its case is in sight again; "" where there is none."""
        if not self.done:
            return ""
        case, _ = self.done.pop()
        self._acted.discard(case)
        self._under_way.discard(case)
        self.at = case
        return case

    def _next(self, case: str) -> str:
        """The next undecided case, in the order; those that were acted on already come last."""
        place = self.order.index(case)
        after = [*self.order[place + 1 :], *self.order[:place]]
        left = [other for other in after if self.said(other) is None]
        return min(left, key=lambda other: other in self._acted, default=case)
