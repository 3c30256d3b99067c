"""Nobody decides in another's name: what is written through the program is refused, what is written past it counts for nothing."""

from itertools import product

import pytest

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.caseload.case_contradictions import record_version
from aftercare.actions.caseload.conflicts import list_conflicts, settle
from aftercare.actions.caseload.decide_review import decide
from aftercare.actions.caseload.export_records import export
from aftercare.actions.caseload.import_batch import Wrong, carry_out
from aftercare.actions.caseload.import_file import read_import
from aftercare.actions.caseload.list_cases import case_line, list_due
from aftercare.actions.caseload.read_for_review import read_for_review
from aftercare.actions.caseload.review import SIGNAL, review_queue
from aftercare.actions.joining.change_role import change_role
from aftercare.actions.recording.acknowledge_signal import acknowledge_signal
from aftercare.actions.recording.decisions import (
    InAnothersName,
    NotInYourRole,
    RaisedByYou,
    Settled,
)
from aftercare.actions.recording.record import record
from aftercare.actions.recording.told import Said, Told
from aftercare.actions.recording.undo import take_back
from aftercare.actions.shared.directory import find_person
from aftercare.casework.declaration import By
from aftercare.casework.kinds import KINDS
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Entry
from tests.town import SIGNAL as CRISIS
from tests.town import VISIT, Town

DAY, MOMENT = "2026-11-28", "2026-11-28T10:00:00+08:00"
PLAIN = {  # a record of each kind that tells a decision, without it
    "plan": {"date": "2026-11-20", "client_agreed": "agreed", "success_statement": "Kerja tetap"},
    "closure": {"date": DAY, "reason": "goals_met"},
    "signal": CRISIS,
    "support": {"date": DAY, "recipient": "Klien", "kind": "cash", "amount": 200},
    "phase": {"phase": "stabilisation", "from_date": DAY},
    "hand_over": {"date": DAY, "to_person": "siti"},
    "review": {},
    "settlement": {},
}
SAID = {  # the decision itself, besides whom it names
    "approved_on": DAY,
    "signed_off_on": DAY,
    "acknowledged": MOMENT,
    "decision": "tiada tindakan",
    "received": MOMENT,
}
WHOLE = {  # kinds that are a decision altogether
    "review": {"decision": "approved", "date": DAY},
    "settlement": {"rule": "changed_after_approval", "records": ["x"], "decision": "biarlah"},
}
DECLARED = [(kind.name, one) for kind in KINDS.values() for one in kind.decisions]
ROLES = {"siti": "worker", "farah": "worker", "sup": "supervisor"}


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """siti leads a case; farah (worker) and sup may open all of it."""
    with Town.founded(tmp_path_factory.mktemp("decisions"), "") as town:
        town.enrol(farah="worker")
        town.sync("siti")
        town.case = town.shared_case(supervisor="sup", opened="2026-11-01")
        with town.open("siti") as book:
            grant_case(book, town.case, "farah")
            town.ids = {name: find_person(book, name).person for name in ROLES}
        town.sync("siti", "farah", "sup", "siti")
        yield town


def told(town, kind, decision, named, about):
    """The fields that tell a decision in the name of `named`."""
    if not decision.fields:
        return {**WHOLE[kind], **({"about": about} if kind == "settlement" else {})}
    when = {decision.when[0]: decision.when[1][0]} if decision.when else {}
    return when | {
        name: town.ids[named] if name == decision.by else SAID[name] for name in decision.fields
    }


def fits(decision, writer, named):
    """Whether `writer` may take the decision in the name of `named`, in a record of their own."""
    return (
        not decision.by_another
        and (not decision.by or writer == named)
        and (not decision.roles or ROLES[writer] in decision.roles)
    )


def test_every_declared_decision_is_refused_and_ignored_but_of_who_may_take_it(office):
    assert {kind for kind, _ in DECLARED} == set(PLAIN)
    written = []
    for writer in ("siti", "sup"):
        with office.open(writer) as book:
            visit = record(book, office.case, "visit", VISIT).record
            for (kind, decision), named in product(DECLARED, ("siti", "farah", "sup")):
                plain = (
                    {**PLAIN[kind], "to_person": office.ids["siti"]}
                    if kind == "hand_over"
                    else PLAIN[kind]
                )
                fields = {**plain, **told(office, kind, decision, named, visit)}
                if fits(decision, writer, named):
                    record(book, office.case, kind, fields, by=By.ASSISTANT)
                else:
                    with pytest.raises((InAnothersName, NotInYourRole, RaisedByYou)):
                        record(book, office.case, kind, fields, by=By.ASSISTANT)
                with book.transaction():
                    (past,) = book.write([Entry(office.case, kind, "", fields)])
                written.append((writer, named, kind, decision, past.record))
    office.sync("siti", "sup", "farah", "siti")
    for reader in ("siti", "farah"):
        with office.open(reader) as book:
            asked = {
                record
                for row in list_conflicts(book)
                if row.get("contradiction") == "decided_by_another"
                for record in row["records"]
            }
            for writer, named, kind, decision, past in written:
                row = book.records.get(past, kind, office.case)
                counts = fits(decision, writer, named)
                names = set(decision.fields or WHOLE[kind])
                assert names & row.fields.keys() == (names if counts else set()), (
                    writer,
                    named,
                    kind,
                )
                assert (past in asked) != counts, (writer, named, kind)
                if not counts:
                    assert row.claims[0].author == office.ids[writer]
                    assert row.said.keys() >= names  # nothing of it is lost


@pytest.fixture
def case(town):
    """A case of siti's, with a visit and a crisis, that sup reviews."""
    found = town.shared_case(supervisor="sup", opened="2026-11-01")
    with town.open("siti") as book:
        held = f"{book.here().date()}T08:00:00+08:00"
        town.visited = record(book, found, "visit", {**VISIT, "held": held}).record
        town.crisis = record(book, found, "signal", {**CRISIS, "noticed": held}).record
        town.sup = find_person(book, "sup").person
    town.sync("siti", "sup")
    return found


def queue(town, case):
    with town.open("sup") as book:
        (waiting,) = [one for one in review_queue(book, book.here()) if one.line.case == case]
        due = {(one.rule, one.record) for one in list_due(book, book.here())}
        return waiting, due, case_line(book, case, book.here())


def test_a_worker_cannot_sign_off_her_own_work_by_the_ordinary_record_command(town, case):
    with town.open("siti") as book:
        version = record_version(book, book.records.get(town.visited, "visit", case))
        plan = {**PLAIN["plan"], "approved_by": "sup", "approved_on": DAY}
        closure = {**PLAIN["closure"], "signed_off_by": "sup", "signed_off_on": DAY}
        signal = {"acknowledged": MOMENT, "acknowledged_by": "sup", "decision": "tiada tindakan"}
        review = {"date": DAY, "versions": [f"{town.visited}@{version}"], "decision": "approved"}
        for kind, fields, known in (
            ("plan", plan, ""),
            ("closure", closure, ""),
            ("signal", signal, town.crisis),
            ("review", review, ""),
        ):
            before = len(book.records.read(case=case))
            with pytest.raises(Refused) as refused:
                record(book, case, kind, fields, known, by=By.ASSISTANT)
            assert any(
                part in str(refused.value) for part in ("sup", "Supervisor", "somebody else")
            )
            assert len(book.records.read(case=case)) == before


def test_what_she_writes_past_the_program_hides_nothing_from_the_supervisor(town, case):
    before, due, _ = queue(town, case)
    assert before.rank == SIGNAL
    with town.open("siti") as book, book.transaction():
        version = record_version(book, book.records.get(town.visited, "visit", case))
        signal = {"acknowledged": MOMENT, "acknowledged_by": town.sup, "decision": "tiada tindakan"}
        review = {"date": DAY, "versions": [f"{town.visited}@{version}"], "decision": "approved"}
        plan = {**PLAIN["plan"], "approved_by": town.sup, "approved_on": DAY}
        book.write(
            [
                Entry(case, "signal", town.crisis, signal),
                Entry(case, "review", "", review),
                Entry(case, "plan", "", plan),
            ]
        )
    town.sync("siti", "sup")
    after, still_due, line = queue(town, case)
    assert after.rank == SIGNAL
    assert town.visited in after.records
    assert due - {("no_plan", "")} <= still_due
    assert line.reviewed is None
    with town.open("sup") as book:
        (plan,) = book.records.read(kind="plan", case=case)
        assert plan.id in after.records  # it waits for approval
        assert book.records.read(kind="signal", case=case)[0].fields.keys() == CRISIS.keys()
        said = [
            row["statement"]
            for row in list_conflicts(book)
            if row.get("contradiction") == "decided_by_another"
        ]
        assert any("siti wrote that sup decided this" in one for one in said)
        assert any("Review: siti wrote" in one for one in said)


def test_a_supervisors_approval_counts_until_somebody_else_writes_in_it(town, case):
    with town.open("siti") as book:
        plan = record(book, case, "plan", PLAIN["plan"]).record
    town.sync("siti", "sup")
    with town.open("sup") as book:
        (waiting,) = [one for one in review_queue(book, book.here()) if one.line.case == case]
        decide(book, case, read_for_review(book, waiting).versions, "approved")
    town.sync("sup", "siti")
    with town.open("siti") as book:
        row = book.records.get(plan, "plan", case)
        assert (row.fields["approved_by"], row.claims) == (town.sup, ())
        record(book, case, "plan", {"success_statement": "Lain sekali"}, plan)
        assert (
            "approved_by" in book.records.get(plan, "plan", case).fields
        )  # stale, and told so: still hers
        assert "changed_after_approval" in [
            row.get("contradiction") for row in list_conflicts(book)
        ]
        with pytest.raises(Settled):
            record(book, case, "plan", {"approved_on": "2026-10-30"}, plan)
        with book.transaction():
            book.write([Entry(case, "plan", plan, {"approved_on": "2026-11-30"})])
        assert "approved_by" not in book.records.get(plan, "plan", case).fields


def test_two_supervisors_at_once_are_a_conflict_and_no_claim(town, case):
    town.enrol(lim="supervisor")
    town.sync("siti")
    with town.open("siti") as book:
        grant_case(book, case, "lim")
        plan = record(book, case, "plan", PLAIN["plan"]).record
    town.sync("siti", "sup", "lim")
    for name in ("sup", "lim"):
        with town.open(name) as book:
            me = find_person(book, name).person
            record(book, case, "plan", {"approved_by": me, "approved_on": DAY}, plan)
    town.sync("sup", "lim", "sup")
    with town.open("sup") as book:
        row = book.records.get(plan, "plan", case)
        assert set(row.conflicts) == {"approved_by"}
        assert row.fields.keys() >= {"approved_by", "approved_on"}
        assert row.claims == ()


def test_only_a_supervisor_says_that_a_changed_sign_off_may_stand(town, case):
    with town.open("sup") as book:
        version = record_version(book, book.records.get(town.visited, "visit", case))
        decide(book, case, [f"{town.visited}@{version}"], "approved")
    town.sync("sup", "siti")
    town.visit("siti", case, town.visited, place="lain")
    with town.open("siti") as book:
        (asked,) = [
            row
            for row in list_conflicts(book)
            if row.get("contradiction") == "changed_after_approval"
        ]
        with pytest.raises(NotInYourRole):
            settle(book, "changed_after_approval", asked["records"], "Ejaan sahaja.")
    town.sync("siti", "sup")
    with town.open("sup") as book:
        settle(book, "changed_after_approval", asked["records"], "Ejaan sahaja.")
        assert list(list_conflicts(book)) == []


def test_a_file_and_undo_are_no_way_round(town, case, tmp_path):
    with town.open("sup") as book:
        plan = record(book, case, "plan", PLAIN["plan"])
        with book.watched() as approved:
            record(book, case, "plan", {"approved_by": "sup", "approved_on": DAY}, plan.record)
        with pytest.raises(Settled):
            record(book, case, "plan", {"approved_by": None, "approved_on": None}, plan.record)
        taken_back = take_back(book, Told(Said(words("Approved")), tuple(approved)))
    town.sync("sup", "siti")
    with town.open("siti") as book:
        with pytest.raises(Refused):
            take_back(book, taken_back)
        file = tmp_path / "plan.csv"
        row = (case, "2026-11-21", "agreed", town.sup, DAY)
        file.write_text(
            "case,date,client_agreed,approved_by,approved_on\r\n" + ",".join(row) + "\r\n",
            encoding="utf-8",
        )
        batch = read_import(book, file, kind="plan")
        assert "approved_by" not in str(batch.wrong[0].problems[0].say("en"))
        assert "Supervisor" in batch.wrong[0].problems[0].say("en")
        with pytest.raises(Wrong):
            carry_out(book, batch)


def test_an_approval_that_comes_with_an_import_is_kept_and_counts_for_nothing(town, case, tmp_path):
    town.enrol(aina="worker")
    with town.open("sup") as book:
        record(book, case, "plan", {**PLAIN["plan"], "approved_by": "sup", "approved_on": DAY})
        done = export(book, tmp_path, "json")
    with town.open("aina") as book:
        carry_out(book, read_import(book, done.file, password=done.password))
        (row,) = book.records.read(kind="plan")
        assert "approved_by" not in row.fields
        assert row.said["approved_by"] == town.sup


def test_whoever_was_a_supervisor_when_they_approved_has_approved(town, case):
    with town.open("sup") as book:
        plan = record(
            book, case, "plan", {**PLAIN["plan"], "approved_by": "sup", "approved_on": DAY}
        ).record
    town.sync("sup", "siti")
    with town.open("admin") as book:
        change_role(book, "sup", "worker")
    town.sync("admin", "siti", "sup")
    with town.open("siti") as book:
        assert book.records.get(plan, "plan", case).fields["approved_by"] == town.sup
    with town.open("sup") as book, pytest.raises(NotInYourRole):
        record(book, case, "plan", {**PLAIN["plan"], "approved_by": "sup", "approved_on": DAY})


def test_a_standing_decision_is_followed_and_not_changed_by_whoever_took_it_either(town, case):
    with town.open("sup") as book:
        (waiting,) = [one for one in review_queue(book, book.here()) if one.line.case == case]
        review = decide(
            book, case, read_for_review(book, waiting).versions, "returned", text="Di mana klien?"
        )
        with pytest.raises(Refused):
            record(
                book, case, "review", {"decision": "approved", "comment": "Bagus"}, review.record
            )
        assert book.records.get(review.record, "review", case).fields["decision"] == "returned"


def test_what_another_supervisor_makes_of_a_review_counts_for_nothing(town, case):
    town.enrol(lim="supervisor")
    town.sync("siti")
    with town.open("siti") as book:
        grant_case(book, case, "lim")
    town.sync("siti", "sup", "lim")
    with town.open("sup") as book:
        (waiting,) = [one for one in review_queue(book, book.here()) if one.line.case == case]
        review = decide(
            book, case, read_for_review(book, waiting).versions, "returned", text="Di mana klien?"
        ).record
    town.sync("sup", "lim")
    with town.open("lim") as book, book.transaction():
        book.write([Entry(case, "review", review, {"decision": "approved"})])
    town.sync("lim", "sup")
    with town.open("sup") as book:
        row = book.records.get(review, "review", case)
        assert "decision" not in row.fields and row.claims[0].author != row.claims[0].named
        assert "decided_by_another" in [one.get("contradiction") for one in list_conflicts(book)]


def test_whoever_raised_a_signal_cannot_acknowledge_it_and_whoever_else_reads_it_can(town, case):
    with town.open("siti") as book:
        crisis = book.records.get(town.crisis, "signal", case)
        with pytest.raises(RaisedByYou):
            acknowledge_signal(book, crisis, book.here())
    with town.open("sup") as book:
        acknowledge_signal(book, book.records.get(town.crisis, "signal", case), book.here())
    town.sync("sup", "siti")
    with town.open("siti") as book:
        assert book.records.get(town.crisis, "signal", case).fields["acknowledged_by"] == town.sup


@pytest.mark.parametrize("phase", ["closed", "transferred", "reopened"])
def test_a_worker_proposes_that_a_case_ends_and_it_ends_with_the_supervisors_decision(
    town, case, phase
):
    with town.open("siti") as book:
        record(book, case, "phase", {"phase": "stabilisation", "from_date": "2026-11-01"})
        asked = record(book, case, "phase", {"phase": phase, "from_date": DAY}).record
        assert case_line(book, case, book.here()).phase == "stabilisation"
        with pytest.raises(NotInYourRole):
            record(book, case, "phase", {"decided_by": "siti"}, asked)
        assert not book.ledger.intents()  # no line is drawn yet
    town.sync("siti", "sup")
    with town.open("sup") as book:
        (waiting,) = [one for one in review_queue(book, book.here()) if one.line.case == case]
        assert asked in waiting.records and any(
            "is proposed" in said.say("en") for said in waiting.why
        )
        decide(book, case, read_for_review(book, waiting).versions, "approved")
        row = book.records.get(asked, "phase", case)
        assert row.fields["decided_by"] == town.sup and row.claims == ()
        assert bool(book.ledger.intents()) is (phase != "reopened")
        with pytest.raises(Settled):
            record(book, case, "phase", {"decided_by": None}, asked)
    town.sync("sup", "siti")
    with town.open("siti") as book:
        assert case_line(book, case, book.here()).phase == phase


def test_a_returned_proposal_changes_nothing(town, case):
    with town.open("siti") as book:
        record(book, case, "phase", {"phase": "closed", "from_date": DAY})
    town.sync("siti", "sup")
    with town.open("sup") as book:
        (waiting,) = [one for one in review_queue(book, book.here()) if one.line.case == case]
        decide(book, case, read_for_review(book, waiting).versions, "returned", text="Belum lagi.")
    town.sync("sup", "siti")
    with town.open("siti") as book:
        assert case_line(book, case, book.here()).phase != "closed"
