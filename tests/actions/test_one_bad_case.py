"""A fault in one case costs one line: planted in every rule and in every list's own work, it leaves all other cases as they are."""

import json

import pytest

from aftercare.actions.caseload import agenda as agenda_list
from aftercare.actions.caseload import conflicts as conflict_list
from aftercare.actions.caseload import figures as figure_list
from aftercare.actions.caseload import list_cases as caseload
from aftercare.actions.caseload import review as review_list
from aftercare.actions.papers import report_kinds as reports
from aftercare.actions.recording.record import record
from aftercare.casework import contradictions, due, indicators
from aftercare.casework.indicators import counting
from aftercare.store import records as store_records
from tests.actions.odd_values import every_list
from tests.actions.shell import Shell
from tests.town import VISIT, Town

SECRET = "the address of the witness"
RULES = [
    (module, name, place)
    for module, name in (
        (due, "ALWAYS"),
        (due, "WHILE_ACTIVE"),
        (contradictions, "RULES"),
        (indicators, "RULES"),
    )
    for place in range(len(getattr(module, name)))
]
PARTS = ("case_records", "_line_of", "reckon", "case_contradictions", "facts_of", "_days", "due_on")


class Planted(Exception):
    """A fault that was put there."""


@pytest.fixture(scope="module")
def siti(tmp_path_factory):
    with Town.founded(tmp_path_factory.mktemp("town"), "") as town:
        good, bad = (
            town.shared_case(release_date="2026-11-02", opened="2026-11-01", number=n)
            for n in ("A-1", "B-2")
        )
        with town.open("siti") as book:
            for case in (good, bad):
                record(book, case, "visit", {**VISIT, "place": "xx"})
                record(book, case, "visit", {"type": "home", "planned": book.here().isoformat()})
                record(book, case, "task", {"what": "xx", "due": "2026-11-03"})
            book.good, book.bad = good, bad
            yield book


def of(case, found):
    """What stands in a list about a case, compared by its own case alone."""
    return [
        one
        for one in found
        if case in (getattr(one, "case", ""), getattr(getattr(one, "line", None), "case", ""))
    ]


def afresh(book):
    with book.transaction():
        book.log.projections.reckonings.create()
    return every_list(book, book.good)


def fails_for(case, work):
    """`work`, but for that case; whatever is given that names it, or holds a record of it."""

    def failing(*given, **named):
        looked_at = [*given, *(one for some in given if type(some) is list for one in some)]
        if any(
            case in (one, getattr(one, "case", ""), getattr(one, "case_id", ""))
            for one in looked_at
        ):
            raise Planted(SECRET)
        return work(*given, **named)

    failing.__name__ = getattr(work, "__name__", "rule")
    return failing


def told(book, before, after):
    """The good case stands as before; the bad one is named, with what to do, and not with what was written."""
    for name in ("cases", "due", "review"):
        assert of(book.good, after[name]) == of(book.good, before[name])
    assert (
        of(book.good, after["agenda"].appointments)
        == of(book.good, before["agenda"].appointments)
        != []
    )
    (line,) = of(book.bad, after["cases"])
    assert line.name
    said = [
        str(one.why) for one in after["due"] if one.case == book.bad and one.rule == "unreckoned"
    ]
    assert "B-2 could not be reckoned" in said[0]
    assert "administrator" in said[0]
    assert SECRET not in repr(after)
    return line


@pytest.mark.parametrize(("module", "name", "place"), RULES)
def test_a_fault_in_any_rule_leaves_the_other_cases_and_the_other_rules(
    siti, monkeypatch, module, name, place
):
    before, rules = afresh(siti), list(getattr(module, name))
    rules[place] = fails_for(siti.bad, rules[place])
    monkeypatch.setattr(module, name, tuple(rules))
    after = afresh(siti)
    line = told(siti, before, after)
    assert line.unreckoned == (f"{rules[place].__name__}: Planted",)
    assert line.name == "Encik A"
    assert after["figures"][0].unreckoned == after["agenda"].unreckoned == ("B-2",)
    assert [one["case"] for one in after["conflicts"] if "unreckoned" in one] == [siti.bad]
    assert any("B-2" in str(why) for one in of(siti.bad, after["review"]) for why in one.why)
    if rules[place].__name__ != "task":
        assert any(one.rule == "task" for one in of(siti.bad, after["due"]))


@pytest.mark.parametrize("part", PARTS)
def test_so_does_one_in_what_the_caseload_makes_of_a_case(siti, monkeypatch, part):
    before = afresh(siti)
    monkeypatch.setattr(caseload, part, fails_for(siti.bad, getattr(caseload, part)))
    told(siti, before, afresh(siti))


def test_so_does_one_in_the_work_of_each_list_and_it_names_the_case(siti, monkeypatch):
    before = afresh(siti)

    def planted(module, name):
        with monkeypatch.context() as patch:
            patch.setattr(module, name, fails_for(siti.bad, getattr(module, name)))
            return every_list(siti, siti.good)

    after = planted(agenda_list, "_appointment")
    assert after["agenda"].unreckoned == ("B-2",)
    assert of(siti.good, after["agenda"].appointments) == of(
        siti.good, before["agenda"].appointments
    )
    after = planted(counting, "counted")
    assert after["figures"][0].unreckoned == ("B-2",)
    assert after["figures"][0].total["first_contact"].of == 1
    after = planted(reports, "_line")
    assert "B-2" in after["caseload on paper"][-1].text
    with monkeypatch.context() as patch:
        work = review_list._waiting
        patch.setattr(
            review_list,
            "_waiting",
            lambda line, *more: fails_for(siti.bad, lambda one: work(one, *more))(line),
        )
        after = every_list(siti, siti.good)
    assert of(siti.good, after["review"]) == of(siti.good, before["review"])
    assert "B-2 could not be reckoned" in str(of(siti.bad, after["review"])[0].why[0])
    with monkeypatch.context() as patch:
        patch.setattr(store_records, "snippet", fails_for("", lambda *_: 1 / 0))
        assert {hit.case for hit in siti.records.search("xx")} == {siti.good, siti.bad}
    with monkeypatch.context() as patch:
        patch.setattr(figure_list, "counted", fails_for(siti.bad, figure_list.counted))
        period = counting.Period.read("2026-11")
        found = figure_list.behind(siti, "first_contact", period, siti.here().date())
    assert [one.case for one in found] == [siti.good]


def test_a_conflict_that_cannot_be_laid_out_is_still_on_the_list(siti, monkeypatch):
    row = siti.records.read(kind="task", case=siti.bad)[0]
    monkeypatch.setattr(conflict_list, "_conflict", fails_for(siti.bad, lambda *_: None))
    asked = row._replace(conflicts={"what": ()})
    (found,) = conflict_list.conflicts_of(siti, asked)
    assert (found.row.id, found.field, found.versions) == (row.id, "what", ())


def test_the_command_line_names_the_case_and_goes_on(town):
    good, bad = (
        town.shared_case(release_date="2026-11-02", opened="2026-11-01", number=n)
        for n in ("A-1", "B-2")
    )
    with town.open("siti") as book:
        summary = caseload.summaries(book)[bad]
        line = summary.line._replace(unreckoned=("task: TypeError",))
        kept = caseload._encode(caseload.Summary(summary.basis, line, [], []))
        with book.transaction():
            book.log.projections.reckonings.keep(bad, kept, caseload._encode([]), [])
    run = Shell(town.folder)
    assert any("B-2 could not be reckoned" in one for one in run("siti", "cases"))
    assert [one["case"] for one in run("siti", "cases", "--json") if one["unreckoned"]] == [bad]
    found = run("siti", "due", "--json")
    assert {one["rule"] for one in found if one["case"] == bad} == {"unreckoned"}
    assert any(one["case"] == good for one in found)
    assert any("task: TypeError" in json.dumps(one) for one in run("siti", "conflicts", "--json"))
    run("siti", "figures", "2026-11")
    assert "B-2" in run.stderr
