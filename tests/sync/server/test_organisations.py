"""Several organisations on one server: each founds itself, and none can see, reach or use up another."""

import json

import pytest

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.join import join
from aftercare.actions.shared.link import ServerSaysNo
from sync.protocol.encoding import encode
from sync.protocol.messages import VERSION, Signed, SyncRequest
from sync.protocol.signing import Purpose, sign
from sync.replica.http_transport import HttpTransport, ServerRefused
from sync.server.organisations import BadPath, Organisations, PathTaken
from sync.server.settings import read_settings
from tests.sync.server.test_backup import holds, server_command
from tests.town import PASSPHRASE, QUICK


@pytest.fixture
def two(any_town):
    """The town, and a second organisation at /jkm with a founder of its own."""
    done = server_command(
        "organisation", "add", "--data", any_town.folder / "srv", "jkm", "--name", "JKM"
    )
    assert done.returncode == 0, done.stderr
    any_town.code = json.loads(done.stdout)["code"]
    join(any_town.folder / "jkm", any_town.code, PASSPHRASE, "ketua", cost=QUICK)
    return any_town


def test_each_founds_itself_and_syncs_at_its_own_address(two):
    with two.open("jkm") as book:
        assert book.identity.address == f"{two.address}/jkm"
        assert sync_now(book).issues == ()
    before = holds(two.folder / "srv")
    case = two.shared_case()
    two.visit("siti", case)
    two.sync("siti")
    assert holds(two.folder / "srv")["envelope"] > before["envelope"]
    organisations = Organisations(two.folder / "srv", read_settings(two.folder / "srv"))
    from sync.server.status import count

    assert (
        count(organisations.engine("jkm"))["envelope"] < count(organisations.engine(""))["envelope"]
    )
    assert count(organisations.engine("jkm"))["roster"] == 3
    organisations.dispose()


def test_a_device_of_one_is_nobody_at_the_other(two):
    with two.open("siti") as book:
        replica, certificate = book.certified(), book.identity.certificate
        payload = encode(SyncRequest(VERSION, replica.device, b"", 0, 1 << 20))
        signed = Signed(
            payload, sign(replica.signing, Purpose.REQUEST, replica.organisation + payload)
        )
        with (
            HttpTransport(f"{two.address}/jkm", certificate) as transport,
            pytest.raises(ServerRefused) as refused,
        ):
            transport.repeat(encode(signed))
    assert refused.value.code in ("device_unknown", "signature")


def test_nobody_s_path_is_nobody_s_and_a_founder_s_code_works_once(two):
    with (
        two.open("siti") as book,
        HttpTransport(f"{two.address}/tiada", book.identity.certificate) as transport,
    ):
        with pytest.raises(ServerRefused) as refused:
            transport.repeat(b"x")
        assert refused.value.code == "organisation_unknown"
    with pytest.raises(ServerSaysNo):
        join(two.folder / "lagi", two.code, PASSPHRASE, "lain", cost=QUICK)


def test_what_one_uses_up_is_not_the_other_s(two):
    done = server_command(
        "organisation",
        "quota",
        "--data",
        two.folder / "srv",
        "--path",
        "jkm",
        "--gigabytes",
        "0.000001",
    )
    assert done.returncode == 0
    with two.open("jkm") as book:
        sync_now(book)
    case = two.shared_case()
    two.visit("siti", case)
    assert two.sync("siti").pushed > 0
    with two.open("siti") as book:
        assert book.unsent() == 0


@pytest.mark.parametrize("path", ["v1", "Metrics", "a/b", "..", "", "a" * 40, "-a", "jkm' --"])
def test_a_path_that_cannot_stand_in_an_address_is_refused(town, path):
    organisations = Organisations(town.folder / "srv", read_settings(town.folder / "srv"))
    with pytest.raises((BadPath, PathTaken)):
        organisations.add(path, "x")
    assert list(organisations.paths()) == [""]
    organisations.dispose()


def test_the_server_s_own_role_may_change_no_table(tmp_path):
    """roles.sh as an operator runs it, on a real PostgreSQL; then the server with the lesser role."""
    from pathlib import Path

    import psycopg

    from sync.server.database import MayNotUpgrade, check, connect
    from tests.town import Town, postgres_url

    superuser = postgres_url()
    script = Path(__file__).parents[3] / "packaging/server/roles.sh"
    assert script.exists()
    with psycopg.connect(superuser, autocommit=True) as connection:
        connection.execute(
            "DO $$ BEGIN CREATE ROLE lesser LOGIN PASSWORD 'x'; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
        )
        connection.execute("GRANT USAGE ON SCHEMA public TO lesser")
        for what in (
            "SELECT, INSERT, UPDATE, DELETE ON TABLES",
            "USAGE ON SEQUENCES",
            "EXECUTE ON FUNCTIONS",
        ):
            connection.execute(f"ALTER DEFAULT PRIVILEGES GRANT {what} TO lesser")
    lesser = superuser.replace("postgres:@", "lesser:x@").replace("postgres@", "lesser:x@")
    assert lesser != superuser
    with Town._found(tmp_path / "town", superuser) as town:  # in the database as it was prepared
        town.stop()
        settings = town.folder / "srv/server.json"
        settings.write_text(settings.read_text().replace(superuser, lesser))
        with psycopg.connect(superuser, autocommit=True) as connection:
            # the next partition is made while it runs
            connection.execute("UPDATE counter SET position = 999990")
        town.start()
        case = town.shared_case()
        for _ in range(3):
            town.visit("siti", case)
            assert town.sync("siti").pushed > 0
        with psycopg.connect(superuser, autocommit=True) as connection:
            (made,) = connection.execute("SELECT to_regclass('envelope_2')").fetchone()
            assert made == "envelope_2"
            connection.execute("UPDATE format SET version_num = '0003'")
        engine = connect(lesser)
        with (
            engine.connect() as connection,
            pytest.raises(Exception, match=r"permission denied|must be owner"),
        ):
            connection.exec_driver_sql("DROP TABLE envelope")
        with pytest.raises(MayNotUpgrade, match="upgrade"):
            check(engine)
        engine.dispose()


def test_the_server_s_own_role_is_told_whose_right_adds_an_organisation(tmp_path):
    import psycopg

    from tests.sync.server.test_backup import server_command
    from tests.town import Town, postgres_url

    superuser = postgres_url()
    with psycopg.connect(superuser, autocommit=True) as connection:
        connection.execute(
            "DO $$ BEGIN CREATE ROLE lesser LOGIN PASSWORD 'x'; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
        )
        connection.execute(
            "ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO lesser"
        )
    lesser = superuser.replace("postgres:@", "lesser:x@").replace("postgres@", "lesser:x@")
    with Town._found(tmp_path / "town", superuser) as town:  # in the database as it was prepared
        town.stop()
        folder = town.folder / "srv"
        (folder / "server.json").write_text(
            (folder / "server.json").read_text().replace(superuser, lesser)
        )
        refused = server_command("organisation", "add", "--data", folder, "jkm", "--name", "JKM")
        assert refused.returncode == 1
        assert "runs, but this role may make no tables" in refused.stderr
        assert "--database" in refused.stderr
        added = server_command(
            "organisation", "add", "--data", folder, "jkm", "--name", "JKM", "--database", superuser
        )
        assert added.returncode == 0, added.stderr
