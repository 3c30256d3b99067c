"""The order of a record's changes: by what was read, and by the clocks only between those that knew nothing of each other."""

import itertools

from sync.replica.change import Change, Sourced
from sync.replica.ordering import oldest_first


def change(device, n, time, *seen):
    return Sourced(
        device,
        Change(
            n,
            time,
            "visit",
            b"r" * 16,
            {"place": f"{device}.{n}"},
            {"place": list(seen)} if seen else {},
        ),
    )


def order(*changes):
    """Their order, checked to be the same however they arrived."""
    (found,) = {
        tuple(one.dot for one in oldest_first(given)) for given in itertools.permutations(changes)
    }
    return list(found)


def test_what_one_device_wrote_stays_in_its_order_however_its_clock_jumps():
    assert order(change(1, 1, 500), change(1, 2, 9000), change(1, 3, 100)) == [
        (1, 1),
        (1, 2),
        (1, 3),
    ]


def test_what_was_read_comes_before_what_replaced_it():
    assert order(change(2, 1, 800), change(1, 7, 100, (2, 1)), change(3, 4, 50, (1, 7))) == [
        (2, 1),
        (1, 7),
        (3, 4),
    ]


def test_those_that_knew_nothing_of_each_other_go_by_their_times():
    assert order(change(2, 1, 300), change(1, 1, 100), change(3, 1, 200)) == [
        (1, 1),
        (3, 1),
        (2, 1),
    ]


def test_what_was_replaced_and_never_came_changes_nothing():
    assert order(change(1, 1, 300, (9, 9)), change(2, 1, 100)) == [(2, 1), (1, 1)]


def test_devices_that_lie_in_a_circle_are_shown_by_their_times():
    assert order(change(1, 1, 300, (2, 1)), change(2, 1, 100, (1, 1))) == [(2, 1), (1, 1)]
