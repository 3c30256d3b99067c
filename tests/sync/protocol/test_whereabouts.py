"""Where the relay is: stated by administrators in the roster, and told by a code to whoever cannot reach it any more."""

import pytest

from sync.protocol.encoding import decode, encode
from sync.protocol.errors import BadSignature, Forked, Malformed, NotEntitled
from sync.protocol.roster import ROOT, AddPerson, MoveRelay, RevokeDevice, Roster, Statement, state
from sync.protocol.whereabouts import Notice, Whereabouts, changed, notify, read_notice
from tests.sync.people import People

OLD, NEW = "https://old.example:8443", "https://new.example:8443/jkm"
ONE, TWO, KEY = b"1" * 32, b"2" * 32, b"k" * 32


@pytest.fixture
def people():
    return People()


def test_the_newest_statement_replaces_what_was_said_before(people):
    people.add(MoveRelay, (OLD, NEW), (ONE, TWO), (KEY,))
    assert people.roster.relay == Whereabouts((OLD, NEW), (ONE, TWO), (KEY,), 1)
    people.add(MoveRelay, (NEW,), (TWO,))
    assert people.roster.relay == Whereabouts((NEW,), (TWO,), (), 2)
    people.add(MoveRelay, (OLD,), (ONE,), by=ROOT)  # with the recovery kit
    assert Roster().follow_all(people.statements) == people.roster


def test_a_kept_roster_of_an_earlier_version_says_nothing_of_the_relay(people):
    kept = {
        name: value
        for name, value in decode(encode_roster(people.roster), dict, "it").items()
        if name != "relay"
    }
    assert decode(encode_roster(kept), Roster, "the kept roster").relay is None


def encode_roster(value):
    from sync.protocol.encoding import pack

    return pack(value)


@pytest.mark.parametrize("by", [2, 3])
def test_neither_a_worker_nor_a_supervisor_says_where_the_relay_is(people, by):
    with pytest.raises(NotEntitled):
        people.add(MoveRelay, (NEW,), (ONE,), by=by)


def test_an_administrator_who_was_taken_off_or_demoted_says_nothing_more(people):
    people.add(AddPerson, people.sup, "administrator", "")
    people.add(MoveRelay, (NEW,), (ONE,), by=3)
    people.add(AddPerson, people.sup, "supervisor", "")
    with pytest.raises(NotEntitled):
        people.add(MoveRelay, (OLD,), (ONE,), by=3)
    people.add(AddPerson, people.sup, "administrator", "")
    people.add(RevokeDevice, 1, by=3)
    with pytest.raises(NotEntitled):
        people.add(MoveRelay, (OLD,), (ONE,), by=1)


def test_an_older_statement_cannot_be_shown_again_nor_one_of_another_organisation(people):
    first = people.add(MoveRelay, (OLD,), (ONE,))
    people.add(MoveRelay, (NEW,), (TWO,))
    with pytest.raises(Exception, match="number"):
        people.roster.follow(first)
    # as it would stand in another chain
    again = MoveRelay(people.roster.count, b"x" * 32, (OLD,), (ONE,))
    with pytest.raises(Forked):
        people.roster.follow(state(people.keys[1].signing, 1, again))


def test_a_forged_statement_is_noticed(people):
    body = MoveRelay(people.roster.count, people.roster.head, (NEW,), (ONE,))
    good = state(people.keys[1].signing, 1, body)
    with pytest.raises(BadSignature):
        people.roster.follow(
            Statement(good.body.replace(b"new.example", b"bad.example"), 1, good.signature)
        )


@pytest.mark.parametrize(
    ("addresses", "certificates", "keys"),
    [
        ((), (ONE,), ()),
        (("http://plain.example",), (ONE,), ()),
        (("https://user@host.example",), (ONE,), ()),
        (("https://host.example/a/b",), (ONE,), ()),
        (("https://host.example?x",), (ONE,), ()),
        (("https://host.example:0",), (ONE,), ()),
        (("https://host.example:99999",), (ONE,), ()),
        (("https://" + "h" * 200,), (ONE,), ()),
        (("https://a\nb",), (ONE,), ()),
        ((OLD, OLD), (ONE,), ()),
        (tuple(f"https://h{n}.example" for n in range(9)), (ONE,), ()),
        ((OLD,), (ONE[:16],), ()),
        ((OLD,), (ONE, ONE), ()),
        ((OLD,), tuple(bytes([n]) * 32 for n in range(5)), ()),
        ((OLD,), (ONE,), (b"short",)),
        ((OLD,), (ONE,), tuple(bytes([n]) * 32 for n in range(5))),
    ],
)
def test_what_no_relay_can_have_is_malformed(people, addresses, certificates, keys):
    with pytest.raises(Malformed):
        people.add(MoveRelay, addresses, certificates, keys)


def test_what_is_added_comes_first_and_what_is_taken_away_is_gone():
    place = Whereabouts((OLD,), (ONE,), (KEY,))
    more = changed(place, Whereabouts((NEW,), (TWO,)), Whereabouts((), ()))
    assert more == Whereabouts((NEW, OLD), (TWO, ONE), (KEY,), 1)
    assert changed(more, Whereabouts((), ()), place) == Whereabouts((NEW,), (TWO,), (), 2)
    assert more.same(Whereabouts((NEW, OLD), (ONE, TWO), (KEY,), 9))
    assert not more.same(Whereabouts((OLD, NEW), (ONE, TWO), (KEY,), 1))


# -- the code --------------------------------------------------------------------------------------


def a_code(people, by=1, place=None):
    return notify(
        people.keys[by].signing,
        by,
        people.organisation,
        place or Whereabouts((NEW,), (ONE, TWO), (), 3),
    ).code()


def test_a_code_says_where_the_relay_is_and_is_signed_for_one_organisation(people):
    notice = read_notice(a_code(people).lower().replace("-", " "))
    assert notice.place == Whereabouts((NEW,), (ONE[:16], TWO[:16]), (), 3)
    key = people.roster.devices[1].signing
    notice.check(people.organisation, key)
    with pytest.raises(BadSignature):
        notice.check(b"p" * 16, key)
    with pytest.raises(BadSignature):
        notice.check(people.organisation, people.roster.devices[2].signing)


@pytest.mark.parametrize("field", ["signer", "number", "addresses", "certificates"])
def test_nothing_in_a_code_can_be_altered(people, field):
    import msgspec

    notice = read_notice(a_code(people))
    other = {"signer": 2, "number": 4, "addresses": (OLD,), "certificates": (TWO[:16],)}[field]
    with pytest.raises(BadSignature):
        msgspec.structs.replace(notice, **{field: other}).check(
            people.organisation, people.roster.devices[1].signing
        )


def test_a_code_with_an_address_that_is_none_is_malformed_even_if_it_is_signed(people):
    code = a_code(people, place=Whereabouts(("http://plain.example",), (ONE,), (), 1))
    with pytest.raises(Malformed):
        read_notice(code).check(people.organisation, people.roster.devices[1].signing)


@pytest.mark.parametrize("place", range(4, 60, 7))
def test_a_mistyped_code_is_told_from_a_newer_one_and_from_another_kind(people, place):
    code = a_code(people)
    wrong = code[:place] + ("B" if code[place] != "B" else "C") + code[place + 1 :]
    with pytest.raises(Malformed, match="mistyped"):
        read_notice(wrong if wrong[place] != "-" else code[:-2])
    with pytest.raises(Malformed, match="begins with SRV"):
        read_notice(code[4:])


def test_a_code_of_a_newer_version_says_so(people, monkeypatch):
    monkeypatch.setattr("sync.protocol.whereabouts.CODE_VERSION", 2)
    code = a_code(people)
    monkeypatch.undo()
    with pytest.raises(Malformed, match="newer version"):
        read_notice(code)


def test_a_code_fits_into_a_message(people):
    short = notify(
        people.keys[1].signing,
        1,
        people.organisation,
        Whereabouts(("https://office.local:8443",), (ONE,), (), 2),
    )
    assert len(short.code()) < 260
    assert decode(encode(short), Notice, "it") == short
