"""Figures that leave the organisation: an attacker with pencil, paper and these rules cannot reckon a small count back."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.casework.indicators import INDICATORS
from aftercare.casework.indicators.counting import Figure, Figures
from aftercare.casework.indicators.suppression import Cell, Line, outward

NAME = "first_contact"
MOST = 16  # of one part


def figures(parts: dict[str, Figure]) -> Figures:
    total = Figure(
        *(
            sum(column)
            for column in zip(
                *((one.n, one.of, one.unknown, 0) for one in parts.values()), strict=True
            )
        )
    )
    empty = {name: Figure() for name in INDICATORS}
    none: dict[str, dict[str, Figure]] = {name: {} for name in INDICATORS}
    return Figures({**empty, NAME: total}, {**none, NAME: parts}, {**none, NAME: parts})


groups = st.lists(
    st.integers(0, MOST).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))),
    min_size=2,
    max_size=4,
).map(lambda pairs: {str(place): Figure(n, of) for place, (n, of) in enumerate(pairs)})


def could_be(cell: Cell, top: int) -> set[int]:
    """What a count may be, going by what is printed and nothing else."""
    if cell.print.isdigit():
        return {int(cell.print)}
    if cell.print == "<5":
        return set(range(1, 5))
    if cell.print.endswith("+"):
        return set(range(int(cell.print[:-1]), int(cell.print[:-1]) + 4))
    return set(range(top + 1))


def attack(printed: dict[str, Line], total: Line, component: str) -> list[set[int]]:
    """Every value each part could have in a table that adds up, found by trying all of them."""
    cells = [getattr(line, component) for line in printed.values()]
    wanted = int(getattr(total, component).print)
    tops = [
        line.of.high if component == "n" and not line.of.hidden else wanted
        for line in printed.values()
    ]
    options = [sorted(could_be(cell, top)) for cell, top in zip(cells, tops, strict=True)]
    possible: list[set[int]] = [set() for _ in cells]
    for table in product(*options):
        if sum(table) == wanted:
            for place, value in enumerate(table):
                possible[place].add(value)
    return possible


@settings(max_examples=400, deadline=None)
@given(groups)
def test_a_hidden_count_is_never_the_only_one_that_adds_up(parts):
    found = outward(figures(parts))
    printed, total = found.by_sex[NAME], found.total[NAME]
    if not printed:
        return
    for component in ("of", "n"):
        for line, values in zip(printed.values(), attack(printed, total, component), strict=True):
            if getattr(line, component).hidden:
                assert len(values) >= 2


@settings(max_examples=400, deadline=None)
@given(groups)
def test_the_true_count_always_agrees_with_what_is_printed(parts):
    for name, line in outward(figures(parts)).by_sex[NAME].items():
        for cell, value in ((line.n, parts[name].n), (line.of, parts[name].of)):
            assert cell.low <= value <= cell.high
            assert value in could_be(cell, 4 * MOST)


@settings(max_examples=400, deadline=None)
@given(groups)
def test_no_count_from_one_to_four_is_printed(parts):
    found = outward(figures(parts))
    lines = [found.total[NAME], *found.by_sex[NAME].values()]
    small = {str(n) for n in range(1, 5)}
    assert not [
        cell.print
        for line in lines
        for cell in (line.n, line.of, line.unknown)
        if cell.print in small
    ]
    for line in lines:
        if not line.n.hidden and not line.of.hidden:
            assert int(line.of.print) - int(line.n.print) not in range(1, 5)


def test_one_small_part_takes_a_second_one_with_it():
    parts = {"female": Figure(3, 20), "male": Figure(12, 30), "": Figure(9, 25)}
    printed = outward(figures(parts)).by_sex[NAME]
    assert printed["female"].n.print == "<5"
    assert printed[""].n.print == "–"
    assert printed["male"].n.print == "12"


def test_two_small_parts_whose_sum_gives_them_away_take_a_third():
    parts = {"a": Figure(1, 20), "b": Figure(1, 20), "c": Figure(12, 30), "d": Figure(11, 40)}
    printed = outward(figures(parts)).by_sex[NAME]
    assert [printed[name].n.print for name in "abcd"] == ["<5", "<5", "12", "–"]


def test_what_is_missing_to_the_whole_is_a_small_count_too():
    assert (
        outward(figures({"a": Figure(28, 30), "b": Figure(9, 15)})).by_sex[NAME]["a"].n.print
        == "26+"
    )


def test_a_hidden_total_has_no_parts():
    assert outward(figures({"a": Figure(2, 20), "b": Figure(1, 30)})).by_sex[NAME] == {}


@pytest.mark.parametrize(("of", "share"), [(9, ""), (10, "50 %")])
def test_there_is_no_percentage_under_ten(of, share):
    assert outward(figures({"a": Figure(5, of), "b": Figure(0, 0)})).total[NAME].share == (
        "" if of == 9 else share
    )
