"""The order of a record's changes as people tell it: what was read before it was replaced comes
first, whatever the clocks say.
"""

from __future__ import annotations

from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter
from heapq import heappop, heappush

from sync.replica.change import Dot, Sourced


def oldest_first(changes: Iterable[Sourced]) -> list[Sourced]:
    """The changes of one record: none before what it replaces or what its device wrote before,
    others by their times.

    Of devices that lie, whose changes replace each other in a circle, all go by their times.
    """
    known = {one.dot: one for one in changes}
    sorter, before = TopologicalSorter[Dot](), dict[int, Dot]()
    for dot in sorted(known):
        seen = {
            other for dots in known[dot].change.seen.values() for other in dots if other in known
        }
        sorter.add(dot, *seen, *([before[dot[0]]] if dot[0] in before else []))
        before[dot[0]] = dot
    try:
        sorter.prepare()
    except CycleError:
        return sorted(known.values(), key=lambda one: (one.change.time, one.dot))
    found, ready = list[Sourced](), list[tuple[int, Dot]]()
    while sorter.is_active():
        for dot in sorter.get_ready():
            heappush(ready, (known[dot].change.time, dot))
        _, dot = heappop(ready)
        found.append(known[dot])
        sorter.done(dot)
    return found
