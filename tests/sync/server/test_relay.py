"""The relay, on SQLite and on PostgreSQL: what it takes, refuses, hands over, and never skips."""

import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from sync.protocol import access_statements
from sync.protocol.attachments import AttachmentRequest
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import Malformed
from sync.protocol.key_box import Epoch
from sync.protocol.messages import (
    MEDIA_TYPE,
    SMALLEST_PAGE,
    VERSION,
    Enrolment,
    EnrolRequest,
    ErrorAnswer,
    InvitationNotice,
    Signed,
    SyncAnswer,
    SyncRequest,
)
from sync.protocol.receipt import Reached, sign_receipt
from sync.protocol.roster import NOTHING, AddPerson, RevokeDevice, Roster, Vouch, state
from sync.protocol.signing import Purpose, sign
from sync.replica.keys import EpochKey, seal_box
from sync.server.app import make_app
from sync.server.chunk_store import open_store
from sync.server.database import DatabaseNewer, check, connect, create
from sync.server.limits import Buckets
from sync.server.refusal import RequestRefused
from sync.server.relay import Relay, RosterCache
from sync.server.service import Service
from sync.server.status import count
from tests.sync.people import People
from tests.town import postgres_url

CASE = b"c" * 16


class Server:
    """A service over an empty database that holds the people's roster and a directory."""

    def __init__(self, url):
        self.url, self.engine = url, connect(url)
        create(self.engine)
        self.service = Service(self.engine)
        self.people = People()
        directory, self.directory_statement = self.people.create(b"", "directory", by=1)
        with self.engine.execution_options(writes=True).begin() as connection:
            relay = Relay(connection, RosterCache(), writes=True)
            for statement in self.people.statements:
                relay.add_statement(statement)
            relay.finish()
        self.send(1, access=(self.directory_statement,))
        self.directory = directory

    def send(self, device, cursor=b"", key=None, page=1 << 20, **items):
        request = SyncRequest(VERSION, device, cursor, 0, page, **items)
        payload = encode(request)
        message = self.people.organisation + payload
        signature = sign((key or self.people.keys[device]).signing, Purpose.REQUEST, message)
        return decode(
            self.service.synchronise(encode(Signed(payload, signature))), SyncAnswer, "the answer"
        )

    def space(self, compartment="care", grant=True):
        space, created = self.people.create(CASE, compartment, by=2)
        statements = [created]
        if grant:
            space, granted = self.people.grant(space, self.people.sup, by=2)
            statements.append(granted)
        assert self.send(2, access=tuple(statements)).refused == ()
        return space

    def chain(self, space, count, device=2, first=1, previous=NOTHING):
        found = []
        for seq in range(first, first + count):
            envelope, previous = self.people.envelope(space, device, seq, previous)
            found.append(envelope)
        return tuple(found)


@pytest.fixture(params=["sqlite", "postgresql"])
def server(request, tmp_path):
    made = Server(
        postgres_url() if request.param == "postgresql" else f"sqlite:///{tmp_path / 'relay.db'}"
    )
    yield made
    made.engine.dispose()


def everything(server, device, page=1 << 20):
    """All envelopes a device gets from the beginning, and how many answers it took."""
    cursor, found, answers = b"", [], 0
    while True:
        answer = server.send(device, cursor, page=page)
        found += answer.envelopes
        answers += 1
        cursor = answer.cursor
        if not answer.more:
            return found, answers


def test_what_one_sends_the_granted_get_and_others_do_not(server):
    space = server.space()
    sent = server.chain(space, 3)
    assert server.send(2, envelopes=sent).refused == ()
    assert everything(server, 3)[0] == list(sent)
    assert everything(server, 1)[0] == []


def test_sending_the_same_again_is_taken_and_changes_nothing(server):
    space = server.space()
    sent = server.chain(space, 3)
    for _ in range(3):
        assert server.send(2, envelopes=sent).refused == ()
    assert len(everything(server, 3)[0]) == 3


def test_a_gap_a_fork_and_a_forged_signature_are_refused_by_their_place(server):
    space = server.space()
    sent = server.chain(space, 3)
    assert [refusal.code for refusal in server.send(2, envelopes=(sent[0], sent[2])).refused] == [
        "gap"
    ]
    other, _ = server.people.envelope(space, 2, 1, NOTHING, key=EpochKey(b"X" * 32))
    assert [refusal.code for refusal in server.send(2, envelopes=(other,)).refused] == ["fork"]
    forged = type(sent[1])(sent[1].header, sent[1].body, b"\0" * 64)
    answer = server.send(2, envelopes=(forged, sent[1]))
    assert [(refusal.place, refusal.code) for refusal in answer.refused] == [(0, "signature")]
    assert len(everything(server, 3)[0]) == 2


def test_nobody_writes_where_they_were_not_granted_or_in_another_s_name(server):
    space = server.space(grant=False)
    mine = server.chain(space, 1)
    stranger = server.chain(space, 1, device=3)
    assert server.send(3, envelopes=(*stranger, *mine)).refused[0].code == "not_granted"
    assert len(server.send(3, envelopes=mine).refused) == 1


def test_a_statement_on_an_old_chain_is_stale_and_changes_nothing(server):
    space = server.space()
    _, again = server.people.grant(
        server.people.create(CASE, "care", by=2)[0], server.people.siti, by=2
    )
    assert [refusal.code for refusal in server.send(2, access=(again,)).refused] == ["stale"]
    old = state(
        server.people.keys[1].signing, 1, RevokeDevice(server.people.roster.count - 1, b"x" * 32, 2)
    )
    assert [refusal.code for refusal in server.send(1, roster=(old,)).refused] == ["stale"]
    assert space.count == 2


def test_a_space_granted_late_comes_from_its_beginning_page_by_page_each_item_once(server):
    space = server.space(grant=False)
    sent = server.chain(space, 40)
    server.send(2, envelopes=sent)
    cursor = server.send(3).cursor  # up to date, and sees nothing of it
    granted = server.people.grant(space, server.people.sup, by=2)[1]
    assert server.send(2, access=(granted,)).refused == ()
    found, answers = [], 0
    while True:
        answer = server.send(3, cursor, page=SMALLEST_PAGE)
        found += answer.envelopes
        cursor, answers = answer.cursor, answers + 1
        if not answer.more:
            break
    assert found == list(sent)
    assert server.send(3, cursor).envelopes == ()


def test_pages_of_the_smallest_size_bring_everything_once(server):
    space = server.space()
    large = b"L" * 9000
    sent, previous = [], NOTHING
    from sync.replica.change import Change

    for seq in range(1, 12):
        change = Change(
            seq,
            seq,
            "visit",
            bytes([seq]) * 16,
            {
                "place": large.hex() + str(seq),
                "x": __import__("random").Random(seq).randbytes(9000).hex(),
            },
        )
        envelope, previous = server.people.envelope(space, 2, seq, previous, changes=[change])
        sent.append(envelope)
    server.send(2, envelopes=tuple(sent))
    found, answers = everything(server, 3, page=SMALLEST_PAGE)
    assert found == sent
    assert answers > 3


def test_key_boxes_share_a_page_with_what_they_open_and_come_once(server):
    space, people = server.space(), server.people
    public, key = people.keys[3].sealing.public(), EpochKey(b"E" * 32)
    boxes = [
        seal_box(people.organisation, 3, public, {Epoch(space.space, 1): key}) for _ in range(40)
    ]
    sent = server.chain(space, 60)
    assert server.send(2, envelopes=sent, boxes=tuple(boxes)).refused == ()
    cursor, found, opened, answers = b"", [], [], 0
    while True:
        answer = server.send(3, cursor, page=SMALLEST_PAGE)
        assert len(encode(answer)) <= 1.5 * SMALLEST_PAGE  # a break loses no more than about a page
        found, opened = [*found, *answer.boxes], [*opened, *answer.envelopes]
        cursor, answers = answer.cursor, answers + 1
        if not answer.more:
            break
    assert found == boxes
    assert opened == list(sent)
    assert answers >= len(encode(boxes)) / SMALLEST_PAGE


def test_devices_without_keys_are_named_until_they_get_them(server):
    space = server.space()
    assert {want.device for want in server.send(2).wanted} >= {0, 3}
    key = EpochKey(b"E" * 32)
    people = server.people
    boxes = [
        seal_box(people.organisation, number, public, {Epoch(space.space, 1): key})
        for number, public in ((3, people.keys[3].sealing.public()), (0, people.roster.recovery))
    ]
    assert server.send(2, boxes=tuple(boxes)).refused == ()
    assert all(space.space not in want.spaces for want in server.send(2).wanted)
    assert server.send(3).boxes == (boxes[0],)
    assert server.send(3, server.send(3).cursor).boxes == ()


def test_a_revoked_device_or_a_wrong_key_gets_nothing(server):
    with pytest.raises(RequestRefused) as refused:
        server.send(2, key=server.people.keys[3])
    assert refused.value.code == "signature"
    statement = state(
        server.people.keys[1].signing,
        1,
        RevokeDevice(server.people.roster.count, server.people.roster.head, 2),
    )
    assert server.send(1, roster=(statement,)).refused == ()
    envelope = server.people.envelope(server.people.create(CASE, "care", by=2)[0], 2, 1, NOTHING)[0]
    answer = server.send(2, cursor=b"", envelopes=(envelope,))
    assert [refusal.code for refusal in answer.refused] == ["device_revoked"]
    assert (answer.access, answer.boxes, answer.envelopes, answer.more) == ((), (), (), False)
    assert (
        Roster().follow_all(answer.roster).devices[2].revoked
    )  # it is shown why, signed by an administrator


def test_an_invitation_takes_one_device_in_time_only(server):
    notice = InvitationNotice(b"i" * 16, server.people.siti, 2_000_000_000)
    late = InvitationNotice(b"l" * 16, server.people.siti, 1000)
    assert server.send(2, invitations=(notice,)).refused[0].code == "not_entitled"
    server.send(1, invitations=(notice, late))

    def enrol(invitation, signing):
        return server.service.enrol(
            encode(
                EnrolRequest(VERSION, Enrolment(invitation, signing, b"h" * 1216, b"n", b"p" * 32))
            )
        )

    enrol(b"i" * 16, b"k" * 32)
    enrol(b"i" * 16, b"k" * 32)
    assert len(server.send(1).enrolments) == 1
    for invitation, code in ((b"l" * 16, "invitation_expired"), (b"x" * 16, "invitation_unknown")):
        with pytest.raises(RequestRefused) as refused:
            enrol(invitation, b"k" * 32)
        assert refused.value.code == code
    for n in range(4):
        enrol(b"i" * 16, bytes([n]) * 32)
    with pytest.raises(RequestRefused):
        enrol(b"i" * 16, b"z" * 32)


def test_a_cursor_never_skips_what_is_committed_late(server):
    """Many devices push at once while another pulls with its cursor: in the end it has every envelope, once."""
    spaces = []
    for number, case in enumerate((b"1" * 16, b"2" * 16, b"3" * 16, b"4" * 16)):
        people = server.people
        space, created = people.create(case, "care", by=2)
        space, granted = people.grant(space, people.sup, by=2)
        server.send(2, access=(created, granted))
        spaces.append((number, space))
    failures, got = [], []

    def push(space):
        try:
            previous = NOTHING
            for seq in range(1, 16):
                envelope, previous = server.people.envelope(space, 2, seq, previous)
                answer = server.send(2, cursor=b"", envelopes=(envelope,))
                assert answer.refused == ()
        except Exception as error:  # noqa: BLE001
            failures.append(error)

    threads = [threading.Thread(target=push, args=(space,)) for _, space in spaces]
    for thread in threads:
        thread.start()
    answer = server.send(3)
    got += answer.envelopes
    cursor = answer.cursor
    while any(thread.is_alive() for thread in threads):
        answer = server.send(3, cursor)
        got += answer.envelopes
        cursor = answer.cursor
    for thread in threads:
        thread.join()
    got += server.send(3, cursor).envelopes
    assert failures == []
    assert sorted(one.signature for one in got) == sorted(
        one.signature for one in everything(server, 3)[0]
    )
    assert len(got) == 60


def test_a_newer_database_is_refused(server):
    with server.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE format SET version_num = '0099'")
    with pytest.raises(DatabaseNewer, match="99"):
        check(server.engine)


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    url = f"sqlite:///{tmp_path_factory.mktemp('relay') / 'relay.db'}"
    with TestClient(make_app(Server(url).engine, failures=Buckets(1e9, 1e9))) as made:
        yield made


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(body=st.binary(max_size=400), path=st.sampled_from(["/v1/sync", "/v1/enrol", "/v1/found"]))
def test_any_bytes_are_answered_with_a_reason_and_never_with_a_fault(client, body, path):
    answer = client.post(path, content=body)
    assert 400 <= answer.status_code < 500
    assert answer.headers["content-type"] == MEDIA_TYPE
    assert decode(answer.content, ErrorAnswer, "the answer").code


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    payload=st.recursive(
        st.none() | st.integers(-5, 2**40) | st.binary(max_size=20) | st.text(max_size=10),
        lambda inner: st.lists(inner, max_size=10),
        max_leaves=20,
    )
)
def test_any_well_formed_nonsense_is_answered_with_a_reason(client, payload):
    body = encode(Signed(encode(payload), b"s" * 64))
    assert 400 <= client.post("/v1/sync", content=body).status_code < 500


def test_a_body_over_the_limit_is_cut_off(client):
    assert client.post("/v1/sync", content=b"x" * (8 * 1024 * 1024 + 1)).status_code == 413


def test_a_newer_protocol_is_named(client):
    body = encode(Signed(encode([VERSION + 1, 1]), b"s" * 64))
    assert client.post("/v1/sync", content=body).status_code == 426


def test_health(client):
    assert client.get("/healthz").text == "ok"


def test_nothing_is_handed_over_after_the_end_of_a_grant_by_the_server_s_clock(server):
    now = [1_000_000]
    server.service._clock = lambda: now[0]
    space = server.space(grant=False)
    until = access_statements.Grant(
        space.space, space.count, space.head, server.people.sup, "member", 1_000_100
    )
    statement = access_statements.state(server.people.keys[2].signing, 2, until)
    assert server.send(2, access=(statement,)).refused == ()
    sent = server.chain(space, 3)
    server.send(2, envelopes=sent)
    assert server.send(3).envelopes == sent
    now[0] = 1_000_101
    answer = server.send(3)
    assert answer.envelopes == ()
    assert answer.access  # that it was granted once is still heard


def test_whoever_stands_by_or_only_leaves_traces_is_sent_keys_and_no_envelope(server):
    space, statement = server.people.create(CASE, "sealed", by=2)
    standing = access_statements.Grant(
        space.space, space.count, space.head, server.people.sup, "standby"
    )
    statements = (statement, access_statements.state(server.people.keys[2].signing, 2, standing))
    assert server.send(2, access=statements).refused == ()
    sent = server.chain(space, 2)
    assert server.send(2, envelopes=sent).refused == ()
    sealing = server.people.roster.devices[3].sealing
    box = seal_box(
        server.people.organisation, 3, sealing, {Epoch(space.space, 1): EpochKey(b"E" * 32)}
    )
    assert [want.device for want in server.send(2).wanted if want.device] == [3]
    assert server.send(2, boxes=(box,)).refused == ()
    answer = server.send(3)
    assert (answer.boxes, answer.envelopes) == ((box,), ())
    forged, _ = server.people.envelope(space, 3, 1, NOTHING)
    assert [one.code for one in server.send(3, envelopes=(forged,)).refused] == ["not_granted"]


def test_a_disposal_needs_two_people_and_leaves_nothing_but_the_chain(server):
    people = server.people
    space = server.space()
    sent = server.chain(space, 2)
    box = seal_box(
        people.organisation,
        3,
        people.roster.devices[3].sealing,
        {Epoch(space.space, 1): EpochKey(b"E" * 32)},
    )
    assert server.send(2, envelopes=sent, boxes=(box,)).refused == ()

    def stated(kind, by, chain, *more):
        return access_statements.state(
            people.keys[by].signing, by, kind(chain.space, chain.count, chain.head, *more)
        )

    alone = stated(access_statements.Disposal, 3, space)
    assert [one.code for one in server.send(3, access=(alone,)).refused] == ["not_entitled"]
    proposal = stated(access_statements.Proposal, 2, space)
    proposed = space.follow(proposal, people.roster, now=True)
    assert server.send(2, access=(proposal,)).refused == ()
    same = stated(access_statements.Disposal, 2, proposed)
    assert [one.code for one in server.send(2, access=(same,)).refused] == ["not_entitled"]
    disposal = stated(access_statements.Disposal, 3, proposed)
    assert server.send(3, access=(disposal,)).refused == ()
    disposed = proposed.follow(disposal, people.roster, now=True)
    counts = count(server.engine)
    assert (counts["envelope"], counts["key_box"]) == (0, 0)
    more, _ = people.envelope(space, 2, 3, people.envelope(space, 2, 2, NOTHING)[1])
    assert [one.code for one in server.send(2, envelopes=(more,)).refused] == ["not_granted"]
    after = stated(access_statements.Proposal, 2, disposed)
    assert [one.code for one in server.send(2, access=(after,)).refused] == ["not_entitled"]
    erased = sign_receipt(people.keys[2].signing, Reached(space.space, 2, (), 1))
    assert server.send(2, receipts=(erased,)).refused == ()
    assert server.send(3).receipts == (erased,)


def test_a_message_that_nobody_signed_is_not_unpacked(server):
    import tracemalloc

    nobody = encode(Signed(b"\x9d\x01\x02" + b"\x90" * (8 * 1024 * 1024 - 200), b"s" * 64))
    tracemalloc.start()
    with pytest.raises(RequestRefused) as refused:
        server.service.synchronise(nobody)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert refused.value.code == "signature"
    assert peak < 40 * 1024 * 1024


def test_a_request_that_names_no_numbers_or_impossible_ones_is_malformed(server):
    for payload in (b"", b"\x90", b"\x92\x01", b"\xc0", b"\x92\x01\xcf" + b"\xff" * 8, b"\xdd\0\0"):
        with pytest.raises(Malformed):
            server.service.synchronise(encode(Signed(payload, b"s" * 64)))


def waiting(server):
    """A further device of siti's, number 4, that nobody has vouched for."""
    people = server.people
    begins = people.add(AddPerson, people.admin, "administrator", "", True)
    assert server.send(1, roster=(begins, people.add_device(people.siti))).refused == ()


def test_nothing_is_taken_from_a_device_that_waits_to_be_vouched_for_nor_handed_to_it(server):
    space = server.space()
    server.send(2, envelopes=server.chain(space, 2))
    waiting(server)
    people = server.people
    receipt = sign_receipt(people.keys[4].signing, Reached(space.space, 4, ()))
    _, created = people.create(b"d" * 16, "care", by=2)
    box = seal_box(
        people.organisation,
        3,
        people.roster.devices[3].sealing,
        {Epoch(space.space, 1): EpochKey(b"E" * 32)},
    )
    notice = InvitationNotice(b"i" * 16, b"p" * 16, 1 << 40)
    brought = {
        "access": (created,),
        "boxes": (box,),
        "envelopes": server.chain(space, 1, device=4),
        "invitations": (notice,),
        "receipts": (receipt,),
    }
    answer = server.send(4, **brought)
    assert [refusal.code for refusal in answer.refused] == ["not_vouched"] * 5
    assert (answer.access, answer.boxes, answer.envelopes, answer.receipts, answer.cursor) == (
        (),
        (),
        (),
        (),
        b"",
    )
    carried = server.send(2, envelopes=brought["envelopes"])  # nor what others bring of it
    assert [refusal.code for refusal in carried.refused] == ["not_granted"]
    assert all(want.device != 4 for device in (1, 2, 3) for want in server.send(device).wanted)


def test_a_device_that_waits_is_handed_no_attachments(server, tmp_path):
    waiting(server)
    payload = encode(AttachmentRequest(VERSION, 4))
    message = server.people.organisation + payload
    signed = Signed(payload, sign(server.people.keys[4].signing, Purpose.REQUEST, message))
    service = Service(server.engine, chunks=open_store(tmp_path, "", ""))
    with pytest.raises(RequestRefused) as refused:
        service.attachments(encode(signed))
    assert refused.value.code == "not_vouched"


def test_once_it_is_vouched_for_a_device_has_everything_and_others_learn_which_keys_it_lacks(
    server,
):
    space = server.space()
    sent = server.chain(space, 2)
    server.send(2, envelopes=sent)
    waiting(server)
    people = server.people
    keys = people.roster.keys_of(people.roster.devices[4])
    assert server.send(2, roster=(people.add(Vouch, 4, keys, by=2),)).refused == ()
    assert everything(server, 4)[0] == list(sent)
    assert [
        (want.device, space.space in want.spaces)
        for want in server.send(3).wanted
        if want.device == 4
    ] == [(4, True)]


def test_a_vouch_that_two_give_at_once_is_stale_for_the_second_and_stated_again(server):
    waiting(server)
    people = server.people
    keys, roster = people.roster.keys_of(people.roster.devices[4]), people.roster
    late = state(people.keys[3].signing, 3, Vouch(roster.count, roster.head, 4, keys))
    server.send(1, roster=(people.add(Vouch, 4, keys, by=1),))
    assert [refusal.code for refusal in server.send(3, roster=(late,)).refused] == ["stale"]
    assert server.send(3, roster=(people.add(Vouch, 4, keys, by=3),)).refused == ()
    assert people.roster.active(4)
