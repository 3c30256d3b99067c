"""What an exchange tells of is said in every language, with the names that this device knows; only facts come from `sync`."""

import ast
import string
from pathlib import Path

import pytest

from aftercare.actions.shared.audit import audit_trail, enter_issues
from aftercare.actions.shared.issue_sentences import (
    AUTHOR_LEFT,
    FLAWS,
    PUT_TOGETHER,
    ROSTER_SET_BACK,
    SENTENCES,
    issue_words,
    said_issues,
)
from aftercare.actions.shared.link import NOT_OURS
from aftercare.actions.shared.subject_names import CLOSELY, SUBJECTS, audit_name
from aftercare.casework.wording import LANGUAGES, catalogue
from sync.protocol.access import space_id
from sync.protocol.envelope import Seen
from sync.protocol.errors import Malformed, NotEntitled
from sync.protocol.flaws import Flaw
from sync.protocol.ids import parse_id
from sync.protocol.issues import Code, SyncIssue
from sync.protocol.subjects import Noun, Subject
from sync.replica.http_transport import NotOurs
from sync.replica.issues import issue_of
from sync.replica.missing import waited_for
from sync.replica.named_values import WAITED_BEFORE, Missing

SYNC = Path(__file__).resolve().parents[2] / "sync"
SPACE = bytes.fromhex("ab12cd34") + bytes(12)
ENVELOPE = Subject(Noun.ENVELOPE, device=2, space=SPACE, seq=7)
FULL = {
    "device": 2,
    "seq": 7,
    "expected": 6,
    "devices": (2, 3),
    "person": SPACE,
    "role": "worker",
    "kind": "visit",
    "compartment": "care",
    "refusal": "gap",
    "fault": "KeyError",
    "flaw": Flaw.SHAPE,
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", Code)
def test_every_code_that_sync_can_yield_is_a_whole_sentence_in_every_language(code, language):
    for about in (ENVELOPE, Subject(Noun.ROSTER), Subject(Noun.SERVER)):
        said = issue_words(SyncIssue(code, about, **FULL)).say(language)
        assert said
        assert "{" not in said
        if language != "en":
            assert said != issue_words(SyncIssue(code, about, **FULL)).say("en")


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_kind_of_thing_and_every_flaw_has_its_words_in_every_language(language):
    assert set(SUBJECTS) == set(Noun)
    assert set(FLAWS) == set(Flaw)
    assert set(SENTENCES) == set(Code)
    assert {noun for noun in Noun if noun.placed} == set(CLOSELY) - {Noun.ACCESS}
    texts = [
        *SUBJECTS.values(),
        *CLOSELY.values(),
        *FLAWS.values(),
        *SENTENCES.values(),
        AUTHOR_LEFT,
        PUT_TOGETHER,
        ROSTER_SET_BACK,
    ]
    assert [one.text for one in texts if ("", one.text) not in catalogue(language)] == []


def test_every_way_in_which_a_server_is_not_ours_has_its_words():
    assert set(NOT_OURS) == set(NotOurs)


def test_no_english_crosses_from_sync():
    """Every text in an issue is a code: no sentence is given to one, and no error's text is read there."""
    found = []
    for path in sorted((SYNC / "replica").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            given = [*node.args, *(one.value for one in node.keywords)]
            if name == "SyncIssue":
                found += [
                    (path.name, ast.unparse(one))
                    for one in given
                    if isinstance(one, ast.JoinedStr)
                    or (isinstance(one, ast.Constant) and isinstance(one.value, str))
                ]
            if path.name == "http_transport.py":
                continue  # it looks into what the network's library raises, for a fingerprint
            if name == "str" and given and ast.unparse(given[0]) in ("error", "refusal"):
                found.append((path.name, ast.unparse(node)))
    assert found == []
    letters = set(string.ascii_lowercase + "_")
    for code in (*Code, *Flaw, *Noun):
        assert set(code.value) <= letters


def test_what_this_program_does_not_expect_is_told_by_its_kind_and_never_by_its_content():
    issue = issue_of(ENVELOPE, KeyError("Encik A"))
    assert (issue.code, issue.fault) == (Code.UNEXPECTED, "KeyError")
    assert "Encik" not in issue_words(issue).say("en")


def test_a_fault_in_a_part_of_what_came_is_told_with_both():
    said = issue_words(issue_of(ENVELOPE, Malformed(Noun.CHANGE, Flaw.DEPTH))).say("en")
    assert said == (
        "envelope 7 of device 2 in space ab12cd34: a change is malformed: it is nested too deeply"
    )


def test_a_fault_of_the_thing_itself_names_it_once():
    said = issue_words(issue_of(ENVELOPE, NotEntitled(ENVELOPE, 2))).say("en")
    assert (
        said == "envelope 7 of device 2 in space ab12cd34: device 2 is not entitled to state this"
    )


def test_people_cases_and_parts_are_named_where_this_device_knows_them(town):
    case = town.shared_case()
    with town.open("siti") as book:
        number, own = book.ledger.called(parse_id(case)), book.identity.device
        space = space_id(book.identity.organisation, parse_id(case), "care")
        about = Subject(Noun.ENVELOPE, device=own, space=space, seq=1)
        issues = [
            SyncIssue(Code.WITHHELD, about, device=own, seq=3),
            SyncIssue(
                Code.ROSTER_CONTESTED,
                Subject(Noun.ROSTER),
                person=book.identity.person,
                role="partner",
            ),
            SyncIssue(Code.FORK, Subject(Noun.ACCESS, space=space), seq=2),
        ]
        envelope, contested, access = said_issues(book, issues)
    assert envelope.text == (
        f"envelope 1 of device {own} (siti) in the part “Care” of case {number}: its author had "
        f"read envelope 3 of device {own} (siti), which the server has not handed over"
    )
    assert contested.text.startswith("the roster: siti was given one role before")
    assert f"the access to the part “Care” of case {number}" in access.text
    assert f"bagi kes {number}" in envelope.said.say("ms")
    assert f"dari kasus {number}" in envelope.said.say("id")


def test_the_audit_calls_things_as_it_always_did():
    """What is entered again and again is one entry for a week, also across the version that changed this."""
    called = {
        Subject(Noun.ROSTER): "the roster",
        Subject(Noun.SERVER): "the server",
        Subject(Noun.ANSWER): "the server's answer",
        Subject(Noun.ACCESS, space=SPACE): "the access to a part of a case",
        Subject(Noun.KEY_BOX): "a key box",
        Subject(Noun.RECEIPT): "a receipt",
        Subject(Noun.ENROLMENT): "an enrolment",
        Subject(Noun.ENVELOPE): "an envelope",
        ENVELOPE: "envelope 7 of device 2 in space ab12cd34",
        Subject(Noun.EPOCH_KEY, space=SPACE, seq=3): "the key of epoch 3 in space ab12cd34",
        Subject(Noun.CASE_PART, space=SPACE, case=SPACE): "a part of case ab12cd34",
    }
    assert {subject: audit_name(subject) for subject in called} == called


def test_the_audit_keeps_name_and_code_and_the_server_s_own_where_it_refused(town):
    with town.open("siti") as book:
        issues = [
            SyncIssue(Code.REFUSED, ENVELOPE, refusal="gap"),
            SyncIssue(Code.FORK, ENVELOPE, seq=7),
        ]
        enter_issues(book, issues)
        enter_issues(book, issues)
        lines = [one for one in audit_trail(book, changes=False) if one.what == "refused"]
    assert sorted((one.about, one.details) for one in lines) == [
        (str(ENVELOPE), ("fork",)),
        (str(ENVELOPE), ("gap",)),
    ]


def test_what_an_earlier_version_waited_for_by_name_is_waited_for_still(town):
    seen = Seen(3, 9, b"12345678")
    with town.open("siti") as book, book.transaction():
        WAITED_BEFORE.write(book.ledger, [(str(ENVELOPE), SPACE, seen)])
        assert waited_for(book.ledger) == [Missing(2, 7, SPACE, seen)]
        assert WAITED_BEFORE.read(book.ledger) == []
