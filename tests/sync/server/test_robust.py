"""The relay under awkward requests: threads at once, numbers out of bounds, repetition, envelopes carried for others."""

import threading

import msgspec
import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import func, insert, inspect, select

from sync.protocol import access_statements
from sync.protocol.access_statements import Newest, Ruling, Withdraw
from sync.protocol.encoding import decode, encode
from sync.protocol.key_box import Epoch
from sync.protocol.messages import VERSION, Signed, SyncAnswer
from sync.protocol.receipt import Reached, sign_receipt
from sync.protocol.roster import AddPerson
from sync.protocol.signing import Purpose, sign
from sync.replica.keys import EpochKey, seal_box
from sync.server import schema
from sync.server.database import MIGRATIONS, check, connect, create
from sync.server.relay import RosterCache
from sync.server.service import Service
from sync.server.status import count
from tests.bench.load import Crowd
from tests.sync.server.test_relay import Server, server  # noqa: F401
from tests.town import postgres_url


def test_threads_that_follow_the_roster_at_once_all_end_with_the_whole_of_it(server):  # noqa: F811
    for n in range(6):
        server.send(1, roster=(server.people.add(AddPerson, bytes([n + 50]) * 16, "worker", ""),))
    cache, failures, counts = RosterCache(), [], []

    def read():
        try:
            with server.engine.connect() as connection:
                counts.append(cache.read(connection).count)
        except Exception as error:  # noqa: BLE001
            failures.append(error)

    for _ in range(20):
        cache._roster = type(cache._roster)()
        threads = [threading.Thread(target=read) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failures == []
    assert set(counts) == {server.people.roster.count}


HUGE = 1 << 63


@pytest.mark.parametrize(
    "place", range(5), ids=["version", "device", "cursor", "roster count", "page"]
)
@pytest.mark.parametrize("number", [HUGE, -1, (1 << 64) - 1])
def test_numbers_out_of_bounds_are_malformed_and_reach_no_database(server, place, number):  # noqa: F811
    parts = [VERSION, 2, b"", 0, 1 << 20]
    parts[place] = encode([number, number, number]) if place == 2 else number
    payload = encode(parts)
    signature = sign(
        server.people.keys[2].signing, Purpose.REQUEST, server.people.organisation + payload
    )
    with pytest.raises(Exception) as refused:
        server.service.synchronise(encode(Signed(payload, signature)))
    assert getattr(refused.value, "code", "") in (
        "malformed",
        "version",
        "cursor",
        "device_unknown",
    )


@pytest.mark.parametrize("field", ["seq", "epoch", "device"])
def test_an_envelope_with_a_number_out_of_bounds_is_refused_by_its_place(server, field):  # noqa: F811
    space = server.space()
    (envelope,) = server.chain(space, 1)
    header = msgspec.msgpack.decode(envelope.header)
    header[{"device": 1, "seq": 2, "epoch": 3}[field]] = HUGE
    bent = msgspec.structs.replace(envelope, header=encode(header))
    assert [refusal.code for refusal in server.send(2, envelopes=(bent,)).refused] == ["malformed"]


def test_a_key_box_sent_again_is_kept_once(server):  # noqa: F811
    space = server.space()
    sealing = server.people.roster.devices[3].sealing
    box = seal_box(
        server.people.organisation, 3, sealing, {Epoch(space.space, 1): EpochKey(b"E" * 32)}
    )
    for _ in range(3):
        assert server.send(2, boxes=(box, box)).refused == ()
    assert count(server.engine)["key_box"] == 1


def test_a_member_may_carry_another_s_envelopes_and_a_stranger_may_not(server):  # noqa: F811
    space = server.space()
    sent = server.chain(space, 3)
    assert server.send(3, envelopes=sent).refused == ()
    assert server.send(2).envelopes == sent  # its author, who has no cursor, is handed them
    sealed = server.space("sealed", grant=False)
    assert [one.code for one in server.send(3, envelopes=server.chain(sealed, 1)).refused] == [
        "not_granted"
    ]


def test_a_receipt_is_taken_from_its_reader_alone_and_handed_to_the_others(server):  # noqa: F811
    space = server.space()
    reached = Reached(space.space, 3, ())
    receipt = sign_receipt(server.people.keys[3].signing, reached)
    forged = sign_receipt(server.people.keys[2].signing, reached)
    assert [refusal.code for refusal in server.send(3, receipts=(forged, receipt)).refused] == [
        "signature"
    ]
    assert server.send(2).receipts == (receipt,)
    assert server.send(3).receipts == ()
    assert server.send(1).receipts == ()


def withdraw(server, space, newest):  # noqa: F811
    body = Withdraw(space.space, space.count, space.head, server.people.sup, b"c" * 32, newest)
    return access_statements.state(server.people.keys[2].signing, 2, body)


def test_a_cut_that_names_fewer_envelopes_than_are_here_is_stale(server):  # noqa: F811
    space = server.space()
    server.send(3, envelopes=server.chain(space, 2, device=3))
    assert [
        one.code
        for one in server.send(2, access=(withdraw(server, space, (Newest(3, 1),)),)).refused
    ] == ["stale"]
    assert server.send(2, access=(withdraw(server, space, (Newest(3, 2),)),)).refused == ()


def test_what_comes_late_is_taken_in_and_handed_on_and_its_author_hears_of_the_ruling(server):  # noqa: F811
    space = server.space()
    sent = server.chain(space, 2, device=3)
    server.send(3, envelopes=sent[:1])
    statement = withdraw(server, space, (Newest(3, 1),))
    assert server.send(2, access=(statement,)).refused == ()
    space = space.follow(statement, server.people.roster, now=True)
    answer = server.send(3, envelopes=sent[1:])
    assert answer.refused == ()
    assert statement in answer.access
    assert server.send(2).envelopes[-1] == sent[1]
    ruling = access_statements.state(
        server.people.keys[2].signing,
        2,
        Ruling(space.space, space.count, space.head, 3, 2, admitted=True, epoch=1),
    )
    assert server.send(2, access=(ruling,)).refused == ()
    again = server.send(3)
    assert ruling in again.access
    assert again.envelopes == ()  # nothing else of the space


def test_nobody_brings_envelopes_of_an_epoch_after_their_own(server):  # noqa: F811
    space = server.space()
    server.send(2, access=(withdraw(server, space, ()),))
    (envelope,) = server.chain(space, 1, device=3)
    header = msgspec.msgpack.decode(envelope.header)
    header[3] = 2
    later = msgspec.structs.replace(envelope, header=encode(header))
    assert [one.code for one in server.send(3, envelopes=(later,)).refused] == ["not_granted"]


def test_a_database_of_an_earlier_format_is_brought_to_this_one_with_all_it_holds(
    tmp_path, request
):
    for url in (f"sqlite:///{tmp_path / 'earlier.db'}", postgres_url()):
        engine = connect(url)
        with engine.execution_options(writes=True).begin() as connection:
            as_before_steps(connection)
        for _ in range(2):
            check(engine)
        fresh = connect(
            f"sqlite:///{tmp_path / 'fresh.db'}" if url.startswith("sqlite") else postgres_url()
        )
        create(fresh)
        assert tables_of(engine) == tables_of(fresh)
        with engine.connect() as connection:
            assert connection.execute(select(schema.chain)).all() == [
                (b"s" * 16, 2, 3, b"l" * 32, 2_400_000)
            ]
            assert connection.execute(select(schema.counter)).one() == (1, 2_500_000, 3 * 2, 0)
            assert (
                connection.execute(select(func.count()).select_from(schema.envelope)).scalar_one()
                == 3
            )
        engine.dispose()
        fresh.dispose()


def as_before_steps(connection):
    """A database as the server made it before its steps were counted, with three envelopes."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "0003")
    connection.exec_driver_sql("DROP TABLE format")
    connection.execute(insert(schema.named).values(name="schema", value=b"3"))
    connection.exec_driver_sql("UPDATE counter SET position = 2500000")
    for seq in (1, 2, 3):
        row = {
            "space": b"s" * 16,
            "device": 2,
            "seq": seq,
            "header": b"h",
            "body": b"b",
            "signature": b"",
            "link": b"l" * 32,
        }
        connection.execute(insert(schema.envelope).values(position=seq * 800_000, **row))


def tables_of(engine):
    """Every table with its columns and indexes, as the database describes them."""
    found = {}
    inspector = inspect(engine)
    for name in inspector.get_table_names():
        columns = [
            (one["name"], str(one["type"]), one["nullable"], one["default"])
            for one in inspector.get_columns(name)
        ]
        indexes = sorted(
            (one["name"], tuple(one["column_names"]), bool(one["unique"]))
            for one in inspector.get_indexes(name)
        )
        found[name] = (columns, indexes, inspector.get_pk_constraint(name)["constrained_columns"])
    return {name: what for name, what in found.items() if not name.startswith("envelope_")}


def test_the_steps_make_the_tables_that_the_code_declares(server):  # noqa: F811
    with server.engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), schema.metadata)
    made = {table.name for table in schema.metadata.tables.values()}
    assert [
        one
        for one in differences
        if str(getattr(one[1], "name", "")) != "format" and "envelope_" not in str(one)
    ] == []
    assert {"chain", "chunk", "usage"} <= made


def test_many_pushers_through_several_processes_and_a_puller_that_counts_miss_nothing(tmp_path):
    """Two relays on one PostgreSQL, as two processes have it; sixteen devices push, each through both in turn; one pulls with
    its cursor through either all the while, and has every envelope exactly once, each chain in its order.
    """
    url = postgres_url()
    first = connect(url)
    create(first)
    crowd = Crowd(16, supervisors=1)
    crowd.settle(url)
    relays = [Service(first), Service(connect(url))]
    done, failures, got, order = [], [], [], {}

    def push(device):
        try:
            for n in range(25):
                body = crowd_request(crowd, device, n)
                answer = decode(relays[n % 2].synchronise(body), SyncAnswer, "the answer")
                assert answer.refused == ()
        except Exception as error:  # noqa: BLE001
            failures.append(error)
        finally:
            done.append(device)

    requests = threading.Lock()

    def crowd_request(crowd, device, n):
        with requests:
            return crowd.request(device, crowd.batch(device, 1 + n % 4), b"")

    threads = [threading.Thread(target=push, args=(device,)) for device in crowd.workers]
    for thread in threads:
        thread.start()
    cursor, supervisor, turn = b"", crowd.supervisors[0], 0
    while True:
        ended = len(done) == len(threads)
        answer = decode(
            relays[turn % 2].synchronise(crowd.request(supervisor, (), cursor)),
            SyncAnswer,
            "the answer",
        )
        for envelope in answer.envelopes:
            header = envelope.read_header()
            where = (header.space, header.device)
            assert header.seq == order.get(where, 0) + 1, "a chain with a gap"
            order[where] = header.seq
            got.append(envelope.signature)
        cursor, turn = answer.cursor, turn + 1
        if ended and not answer.more:
            break
    for thread in threads:
        thread.join()
    assert failures == []
    assert (
        len(got)
        == len(set(got))
        == sum(seq for seq, _ in crowd.heads.values())
        == 16 * sum(1 + n % 4 for n in range(25))
    )
    for relay in relays:
        relay.engine.dispose()
