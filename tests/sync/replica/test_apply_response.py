"""What came down is taken over in small steps: a lie about the roster refuses all of it, anything else concerns its own part."""

import pytest
from msgspec.structs import replace

from sync.protocol.envelope import Seen
from sync.protocol.errors import Malformed, Parted, RolledBack, UnsupportedVersion
from sync.protocol.issues import Code
from sync.protocol.messages import LONGEST_CURSOR
from sync.protocol.own_chains import TWIN, OwnAnswer
from sync.protocol.receipt import Reached, sign_receipt
from sync.protocol.roster import AddPerson
from sync.protocol.subjects import Noun
from sync.replica.apply_response import ResponseApplication
from sync.replica.kept_envelope import Kept, Standing
from sync.replica.named_values import CURSOR, TWIN_SINCE
from tests.sync.replica.desk import NOW, SITI, SUP, Desk, numbers


@pytest.fixture
def desk():
    return Desk()


def applied(desk, request, answer, *, roster=None):
    """What an answer brought; the roster is as known before it."""
    applying = ResponseApplication(
        desk.ledger, desk.identity, roster or desk.roster, random=numbers, now=NOW * 1000, gaps={}
    )
    for _ in applying.answer(request, answer, lambda result: None):
        pass
    return applying.result


def test_an_answer_moves_the_cursor_and_counts_what_came(desk):
    result = applied(desk, desk.asked(), desk.told(envelopes=(desk.envelope(SUP),)))
    assert (result.pulled, result.issues, result.again) == (1, [], False)
    assert CURSOR.read(desk.ledger) == b"next"


def test_what_the_server_took_is_on_it_and_what_it_refused_is_told_by_its_code(desk):
    sent = desk.envelope(SITI), desk.envelope(SITI)
    for seq, envelope in enumerate(sent, 1):
        kept = Kept(desk.space.space, SITI, seq, envelope, Standing.OUTGOING, 1)
        desk.ledger.keep(kept, desk.links[SITI][seq])
    result = applied(desk, desk.asked(envelopes=sent), desk.told(("envelope", 1, "quota")))
    assert result.pushed == 1
    (issue,) = result.issues
    assert (issue.code, issue.refusal, issue.short) == (Code.REFUSED, "quota", "quota")
    assert issue.about == sent[1].read_header().subject
    assert [one.seq for one in desk.ledger.standing(Standing.OUTGOING)] == [2]


def test_a_code_that_is_no_code_is_not_repeated(desk):
    (issue,) = applied(desk, desk.asked(), desk.told(("moon", 7, "No Cheese\x1b"))).issues
    assert (issue.refusal, issue.about.noun) == ("refused", Noun.SENT)


@pytest.mark.parametrize(
    ("altered", "refused"),
    [
        ({"version": 9}, UnsupportedVersion),
        ({"cursor": b"x" * (LONGEST_CURSOR + 1)}, Malformed),
        ({"roster_head": b"f" * 32}, Parted),
        ({"roster_count": 3}, RolledBack),
    ],
)
def test_what_cannot_be_of_an_honest_server_refuses_the_whole_answer(desk, altered, refused):
    answer = replace(desk.told(envelopes=(desk.envelope(SUP),)), **altered)
    with pytest.raises(refused):
        applied(desk, desk.asked(), answer)
    assert desk.ledger.chain(desk.space.space, SUP).seq == 0
    assert CURSOR.read(desk.ledger) in (None, b"")


def test_new_statements_of_the_roster_are_followed_and_kept(desk):
    before = desk.roster
    statement = desk.people.add(AddPerson, b"n" * 16, "worker", "")
    result = applied(desk, desk.asked(), desk.told(roster=(statement,)), roster=before)
    assert result.moved == 1
    assert desk.ledger.statements()[-1] == statement


def test_a_roster_that_is_promised_and_not_brought_is_told(desk):
    answer = replace(desk.told(), roster_count=desk.roster.count + 5)
    assert [one.code for one in applied(desk, desk.asked(), answer).issues] == [
        Code.ROSTER_WITHHELD
    ]


def test_a_receipt_of_another_history_is_told_and_the_rest_is_taken(desk):
    for envelope in (desk.envelope(SUP),):
        applied(desk, desk.asked(), desk.told(envelopes=(envelope,)))
    reached = Reached(desk.space.space, SUP, (Seen(SUP, 1, b"whatever"),))
    receipt = sign_receipt(desk.people.keys[SUP].signing, reached)
    result = applied(desk, desk.asked(cursor=b"next"), desk.told(receipts=(receipt,), envelopes=()))
    (issue,) = result.issues
    assert (issue.code, issue.about.noun) == (Code.FORK, Noun.RECEIPT)
    assert issue.part.noun is Noun.ENVELOPES_RECEIPTED


def test_a_receipt_says_what_a_colleague_holds(desk):
    applied(desk, desk.asked(), desk.told(envelopes=(desk.envelope(SITI),)))
    desk.ledger.confirm_envelopes(desk.ledger.standing(Standing.TAKEN), 1)
    link = desk.links[SITI][1]
    reached = Reached(desk.space.space, SUP, (Seen(SITI, 1, link[:8]),))
    receipt = sign_receipt(desk.people.keys[SUP].signing, reached)
    assert applied(desk, desk.asked(cursor=b"next"), desk.told(receipts=(receipt,))).issues == []
    assert desk.ledger.held_by(desk.space.space, SUP) == {SITI: 1}


def test_where_another_copy_of_the_folder_is_in_use_nothing_is_taken(desk):
    answer = replace(desk.told(envelopes=(desk.envelope(SUP),)), own=OwnAnswer(TWIN))
    result = applied(desk, desk.asked(), answer)
    assert (result.twin, result.pulled) == (True, 0)
    assert TWIN_SINCE.read(desk.ledger) == NOW


def test_what_is_wrong_with_one_envelope_costs_that_one_alone(desk):
    bent = replace(desk.envelope(SUP), signature=b"s" * 64)
    result = applied(desk, desk.asked(), desk.told(envelopes=(bent, desk.envelope(SITI))))
    assert [one.code for one in result.issues] == [Code.SIGNATURE]
    assert desk.ledger.chain(desk.space.space, SITI).seq == 1
    assert CURSOR.read(desk.ledger) == b"next"
