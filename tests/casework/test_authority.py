"""Who may decide: every declared decision can be judged, and what several people wrote counts only as it may."""

import pytest

from aftercare.casework.authority import Author, claims, may_decide
from aftercare.casework.declaration import FieldType
from aftercare.casework.kinds import KINDS
from sync.protocol.roles import ROLES

SUP, OTHER = Author("sup", frozenset(("supervisor",))), Author("lim", frozenset(("supervisor",)))
SITI = Author("siti", frozenset(("worker",)))
DECLARED = [(kind, one) for kind in KINDS.values() for one in kind.decisions]


@pytest.mark.parametrize(("kind", "decision"), DECLARED, ids=lambda one: getattr(one, "name", ""))
def test_a_declared_decision_names_fields_and_roles_that_there_are(kind, decision):
    for name in (
        *decision.fields,
        *filter(None, (decision.by, decision.when and decision.when[0])),
    ):
        assert kind.field(name), name
    assert not decision.by or (
        decision.by in decision.fields and kind.field(decision.by).type is FieldType.PERSON
    )
    assert set(decision.roles) <= set(ROLES)
    assert decision.by or decision.roles  # or it decides nothing


def test_every_field_that_names_who_approved_decided_or_received_is_declared():
    named = {
        (kind.name, field.name)
        for kind in KINDS.values()
        for field in kind.fields
        if field.type is FieldType.PERSON
        and (field.name.endswith("_by") or field.name == "approver")
    }
    declared = {(kind.name, decision.by) for kind, decision in DECLARED}
    assert named - declared == {
        ("consent", "explained_by")
    }  # who spoke with the client: no decision


def judged(kind, fields, *authors, writer="siti", **of):
    return claims(KINDS[kind], fields, lambda name: of.get(name, authors), writer)


def test_a_decision_counts_from_whom_it_names_and_from_nobody_else():
    approved = {"date": "2026-11-01", "approved_by": "sup", "approved_on": "2026-11-02"}
    assert judged("plan", approved, SUP) == []
    for author in (SITI, OTHER, Author("", frozenset(("supervisor",)))):
        (claim,) = judged("plan", approved, author)
        assert (claim.author, claim.named, set(claim.fields)) == (
            author.person,
            "sup",
            {"approved_by", "approved_on"},
        )
    assert judged(
        "plan", {**approved, "approved_by": "siti"}, SITI
    )  # in her own name, and not her role's
    assert judged(
        "plan", {"date": "2026-11-01", "approved_on": "2026-11-02"}, SUP
    )  # in nobody's name
    assert judged("plan", {"date": "2026-11-01"}, SITI) == []


def test_one_field_by_somebody_else_spoils_the_whole_decision():
    approved = {"approved_by": "sup", "approved_on": "2026-11-02"}
    (claim,) = judged("plan", approved, SUP, approved_on=(SITI,))
    assert (claim.author, set(claim.fields)) == ("siti", {"approved_by", "approved_on"})
    assert (
        judged("plan", approved, SUP, approved_on=(SITI, SUP)) == []
    )  # the same day, written by both at once


def test_words_of_two_merged_into_one_text_are_the_decision_of_neither():
    said = {
        "acknowledged": "2026-11-02T10:00:00+08:00",
        "acknowledged_by": "sup",
        "decision": "pindah rumah dan lapor",
    }
    assert judged("signal", said, SUP) == []
    assert judged("signal", said, SUP, decision=(SITI, SUP))


def test_a_review_is_a_supervisors_altogether_and_a_settlement_where_it_is_about_one():
    assert judged("review", {"decision": "noted"}, SITI)
    assert judged("review", {"decision": "noted"}, SUP, writer="sup") == []
    assert judged(
        "review", {"decision": "noted"}, SUP, writer="lim"
    )  # what somebody else made of it
    assert judged("settlement", {"rule": "visit_twice", "decision": "ya"}, SITI) == []
    assert judged("settlement", {"rule": "changed_after_approval", "decision": "ya"}, SITI)


def test_whoever_raised_a_signal_does_not_acknowledge_it():
    said = {"acknowledged": "2026-11-02T10:00:00+08:00", "acknowledged_by": "sup"}
    assert judged("signal", said, SUP) == []
    (claim,) = judged("signal", said, SUP, writer="sup")
    assert (claim.author, set(claim.fields)) == ("sup", {"acknowledged", "acknowledged_by"})


@pytest.mark.parametrize("phase", ["closed", "reopened", "transferred"])
def test_a_phase_that_ends_or_reopens_a_case_is_a_supervisors_to_decide(phase):
    said = {"phase": phase, "from_date": "2026-11-02"}
    assert KINDS["phase"].proposed(said) and not KINDS["phase"].proposed(
        {**said, "decided_by": "sup"}
    )
    assert judged("phase", {**said, "decided_by": "siti"}, SITI)
    assert judged("phase", {**said, "decided_by": "sup"}, SUP) == []
    assert judged("phase", {**said, "phase": "stabilisation", "decided_by": "siti"}, SITI) == []


@pytest.mark.parametrize("odd", [7, {}, [], ["sup"], True, 1.5])
def test_a_value_of_another_type_names_nobody(odd):
    for kind, decision in DECLARED:
        if decision.by:
            assert not may_decide(decision, {decision.by: odd}, SUP, "siti"), kind.name
