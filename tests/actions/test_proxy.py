"""A server that is reached through a proxy only: joining, syncing and updates, and what is told of proxies that let nothing through."""

import json
import logging
import os

import msgspec
import pytest

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.join import join
from aftercare.actions.program.diagnose import diagnose_open
from aftercare.actions.shared.link import NoLink, ProxyInTheWay
from aftercare.actions.shared.proxy import (
    BadProxy,
    chosen,
    proxies_of,
    proxy_setting,
    set_proxy,
    with_login,
)
from aftercare.casework.refusal import Refused
from aftercare.demo.organisation import free_port
from aftercare.updates.source import Missing, Server
from sync.protocol.invitation import read_code
from sync.replica.http_transport import HttpTransport
from sync.replica.proxies import DIRECT, PAC, PROXY, Login, ProxySetting
from sync.replica.replica import write_identity
from tests.actions.shell import Shell
from tests.connect_proxy import ConnectProxy, issued, serving
from tests.town import PASSPHRASE, QUICK, Town

HOST = "relay.kementerian.example"  # a name that only the proxies know
NAMES = {HOST: "127.0.0.1"}


@pytest.fixture
def away(town, monkeypatch):
    """The town, its server known to siti by a name that only a proxy resolves."""
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with town.open("siti") as book, book.transaction():
        address = town.address.replace("127.0.0.1", HOST)
        write_identity(book.ledger, msgspec.structs.replace(book.identity, address=address))
        book.replica = None
    return town


def setting(proxy, how=PROXY, user="", password=""):
    found = chosen(how, proxy)
    return with_login(found, proxy, user, password) if user else found


def sync_by(town, wanted):
    with town.open("siti") as book:
        set_proxy(book, wanted)
        return sync_now(book)


def in_the_way(town, wanted=None):
    """What is told, in words; never with the password in it."""
    with pytest.raises(ProxyInTheWay) as refused:
        sync_by(town, wanted or ProxySetting())
    assert "rahsia" not in str(refused.value)
    return refused.value


# -- through ---------------------------------------------------------------------------------------


def test_a_proxy_that_is_set_here_carries_a_sync_and_sees_the_address_alone(away):
    with ConnectProxy(NAMES) as proxy:
        sync_by(away, setting(proxy.place))
        assert set(proxy.asked) == {f"{HOST}:{away.address.rpartition(':')[2]}"}
        with away.open("siti") as book:
            assert "through a proxy (HTTP), as set in this program" in [
                one.fact.say("en") for one in diagnose_open(book)
            ]


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
def test_the_environment_is_heeded(away, monkeypatch, name):
    with ConnectProxy(NAMES) as proxy:
        monkeypatch.setenv(name, f"http://{proxy.place}")
        sync_by(away, ProxySetting())
        assert proxy.asked
        monkeypatch.setenv("NO_PROXY", "other.example,.kementerian.example")
        proxy.asked.clear()
        with pytest.raises(NoLink):
            sync_by(away, ProxySetting())
        assert proxy.asked == []


def test_what_is_set_here_comes_before_the_environment(away, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    with ConnectProxy(NAMES) as proxy:
        sync_by(away, setting(proxy.place))
    with pytest.raises(NoLink, match="could not be reached"):
        sync_by(away, ProxySetting(how=DIRECT))


def test_a_password_is_sent_to_the_proxy_it_was_given_for_and_to_no_other(away, caplog):
    caplog.set_level(logging.DEBUG)
    with ConnectProxy(NAMES, basic="siti:rahsia") as proxy, ConnectProxy(NAMES) as other:
        wanted = setting(proxy.place, user="siti", password="rahsia")
        sync_by(away, wanted)
        sync_by(away, chosen(PROXY, other.place, before=wanted))
        assert set(other.authorised) == {""}
    assert "rahsia" not in caplog.text
    assert "rahsia" not in repr(wanted) + repr(wanted.logins)
    for file in (away.folder / "siti").rglob("*"):
        assert not file.is_file() or b"rahsia" not in file.read_bytes()


@pytest.mark.parametrize("login", ["", "siti:rahsia"])
def test_a_socks_proxy_looks_the_name_up(away, login):
    user, _, password = login.partition(":")
    with ConnectProxy(NAMES, basic=login, socks=True) as proxy:
        sync_by(away, setting(f"socks5h://{proxy.place}", user=user, password=password))
        assert proxy.asked[0].startswith(HOST)


def pac(*proxies, otherwise="DIRECT"):
    said = "; ".join(f"PROXY {one}" for one in proxies)
    return f"function FindProxyForURL(url, host) {{ return dnsDomainIs(host, '.example') ? '{said}' : '{otherwise}'; }}"


def test_a_proxy_file_from_the_network_and_one_on_the_disk_say_which_proxy(away, tmp_path):
    gone = f"127.0.0.1:{free_port()}"
    with ConnectProxy(NAMES) as proxy, serving(pac(gone, proxy.place).encode()) as place:
        sync_by(away, setting(place, PAC))
        file = tmp_path / "kementerian.pac"
        file.write_text(pac(proxy.place))
        for where in (str(file), file.as_uri()):
            proxy.asked.clear()
            sync_by(away, setting(where, PAC))
            assert proxy.asked


def test_a_proxy_that_a_file_names_gets_the_password_that_was_kept_for_it(away, tmp_path):
    with ConnectProxy(NAMES, basic="siti:rahsia") as proxy:
        file = tmp_path / "a.pac"
        file.write_text(pac(proxy.place))
        assert in_the_way(away, setting(str(file), PAC)).kind == "login"
        sync_by(away, with_login(setting(str(file), PAC), proxy.place, "siti", "rahsia"))


@pytest.mark.parametrize(
    "script",
    [
        b"function FindProxyForURL(url, host) { while (true); }",
        b"function FindProxyForURL(url, host) { var all = []; while (true) all.push('x'.repeat(1e6) + all.length); }",
        b"function FindProxyForURL(url, host) { return require('fs').readFileSync('/etc/passwd'); }",
        b"function FindProxyForURL(url, host) { return FindProxyForURL(url, host) + 1; }",
        b"<html>log in here</html>",
        b"function FindProxyForURL(url, host) { return 'HELLO'; }",
        b" " * (2 << 20),
        b"",
    ],
)
def test_a_hostile_proxy_file_ends_in_a_sentence(away, monkeypatch, script):
    monkeypatch.setattr("aftercare.actions.shared.proxy.SECONDS", 3)
    with serving(script) as place:
        told = in_the_way(away, setting(place, PAC))
    assert told.kind in ("pac_read", "pac_fetch")
    assert "Sync and Proxy" in str(told)


def test_a_server_on_this_computer_or_found_nearby_is_never_asked_of_a_proxy(town, monkeypatch):
    with ConnectProxy({"127.0.0.1": "127.0.0.1"}) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{proxy.place}")
        sync_by(town, ProxySetting())
        sync_by(town, setting(proxy.place))
        assert proxy.asked == []


# -- joining and updates ---------------------------------------------------------------------------


def test_joining_goes_through_the_proxy_and_keeps_what_was_said_of_it(away):
    with away.open("admin") as admin:
        code = invite_person(admin, "farah", "worker").code
        sync_now(admin)
    code = msgspec.structs.replace(
        read_code(code), address=away.address.replace("127.0.0.1", HOST)
    ).code()
    with ConnectProxy(NAMES, basic="farah:rahsia") as proxy:
        with pytest.raises(Refused, match="could not be reached"):
            join(away.folder / "farah", code, PASSPHRASE, cost=QUICK)
        assert not (away.folder / "farah").exists()
        wanted = setting(proxy.place, user="farah", password="rahsia")
        join(away.folder / "farah", code, PASSPHRASE, cost=QUICK, proxy=wanted)
        away.sync("admin")
        with away.open("farah") as book:
            assert proxy_setting(book) == wanted
            sync_now(book)


def test_updates_are_asked_for_by_the_same_way(away):
    with ConnectProxy(NAMES) as proxy, away.open("siti") as book:
        set_proxy(book, setting(proxy.place))
        transport = HttpTransport(
            book.identity.address, book.identity.certificate, proxies=proxies_of(book)
        )
        with (
            transport,
            pytest.raises(Missing),
            Server(transport).portion("metadata/timestamp.json"),
        ):
            pass
        assert proxy.asked


# -- in the way ------------------------------------------------------------------------------------


def test_a_proxy_that_opens_tls_is_named_with_whose_certificate_it_shows(away, tmp_path):
    with ConnectProxy(NAMES, opens=issued(tmp_path, HOST)) as proxy:
        told = str(in_the_way(away, setting(proxy.place)))
        assert "opens encrypted connections (certificate by Kementerian Web Gateway CA)" in told
        assert f"an exception for {HOST}:" in told
        with away.open(
            "siti"
        ) as book:  # also where only the beginning of the certificate is known yet, as at joining
            transport = HttpTransport(
                book.identity.address, book.identity.certificate[:16], proxies=proxies_of(book)
            )
            with pytest.raises(Exception, match="opened"):
                transport.whole_fingerprint()


def test_another_server_behind_a_proxy_is_not_called_a_proxy_that_opens(away, tmp_path):
    with Town.founded(tmp_path / "other", "", free_port()) as other:
        port, theirs = (one.address.rpartition(":")[2] for one in (away, other))

        class Elsewhere(ConnectProxy):
            def _pass(self, client, host, at, greeting):
                assert str(at) == port
                super()._pass(client, host, int(theirs), greeting)

        with Elsewhere(NAMES) as proxy, pytest.raises(NoLink, match="another certificate") as told:
            sync_by(away, setting(proxy.place))
        assert not isinstance(told.value, ProxyInTheWay)


def test_what_a_proxy_wants_is_told_with_what_to_do(away):
    with ConnectProxy(NAMES, basic="siti:rahsia") as proxy:
        told = in_the_way(away, setting(proxy.place))
        assert (told.kind, "asks for a name and a password" in str(told)) == ("login", True)
        told = in_the_way(away, setting(proxy.place, user="siti", password="rahsia2"))
        assert told.kind == "wrong_login"
        proxy.asks = "Negotiate\r\nProxy-Authenticate: NTLM"
        told = in_the_way(away, setting(proxy.place))
        assert "Negotiate, NTLM" in str(told)
        assert "(Basic)" in str(told)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (b"HTTP/1.1 302 Found\r\nLocation: http://hotel.example/login\r\n\r\n", "portal"),
        (b"HTTP/1.1 511 Network Authentication Required\r\n\r\n", "portal"),
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", "refused"),
        (b"HTTP/1.1 503 Service Unavailable\r\n\r\n", "beyond"),
        (b"220 mail.example ESMTP\r\n\r\n", "no_proxy"),
        (b"x" * 200_000, "no_proxy"),
        (b"HTTP/1.1 200 OK", "no_proxy"),
    ],
)
def test_a_proxy_that_answers_otherwise_is_told_as_what_it_is(away, answer, kind):
    with ConnectProxy(NAMES, answers=answer) as proxy:
        assert in_the_way(away, setting(proxy.place)).kind == kind


def test_a_proxy_that_says_yes_and_then_shows_a_login_page_is_no_secure_connection(away):
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>log in</html>" * 5
    with (
        ConnectProxy(NAMES, answers=b"HTTP/1.1 200 OK\r\n\r\n" + page) as proxy,
        pytest.raises(NoLink),
    ):
        sync_by(away, setting(proxy.place))


def test_a_proxy_that_is_gone_or_of_another_kind_is_told(away, monkeypatch):
    assert in_the_way(away, setting(f"127.0.0.1:{free_port()}")).kind == "unreachable"
    monkeypatch.setenv("HTTPS_PROXY", "socks4://siti:rahsia@127.0.0.1:9")
    assert in_the_way(away).kind == "unsupported"
    monkeypatch.setenv("HTTPS_PROXY", "http://siti:rahsia@:port")
    assert in_the_way(away).kind == "malformed"


def test_an_address_with_a_password_in_it_or_none_at_all_is_refused(town):
    for bad in (
        "http://siti:rahsia@proxy.example:8080",
        "",
        "http://",
        "proxy.example:port",
        "ftp://proxy.example",
    ):
        with pytest.raises(BadProxy) as refused:
            chosen(PROXY, bad)
        assert "rahsia" not in str(refused.value)
    assert chosen(PROXY, " proxy.example:8080 ") == ProxySetting(PROXY, "http://proxy.example:8080")
    assert chosen(
        PROXY, "proxy.example", before=ProxySetting(logins={"a:1": Login("u", "p")})
    ).logins


# -- by command ------------------------------------------------------------------------------------


def test_the_commands_set_show_and_clear_and_never_show_a_password(away, tmp_path):
    run, secret = Shell(away.folder), tmp_path / "secret"
    secret.write_text("rahsia\n")
    with ConnectProxy(NAMES, basic="siti:rahsia") as proxy:
        run("siti", "proxy", "set", proxy.place)
        run("siti", "sync", code=1)
        assert "asks for a name and a password" in run.stderr
        run("siti", "proxy", "password", proxy.place, "--user", "siti", "--password-file", secret)
        run("siti", "sync")
        shown = run("siti", "proxy", "show", "--json")
        assert shown[0]["passwords_for"] == [proxy.place]
        assert "rahsia" not in json.dumps(shown)
        said = run("siti", "diagnose", "--open", "--json")
        assert "127.0.0.1" not in json.dumps(said)
        run("siti", "proxy", "clear")
        assert run("siti", "proxy", "show", "--json")[0] == {
            "set": "system",
            "address": None,
            "passwords_for": [],
            "last": "through a proxy (HTTP), as set in this program",
        }
    run("siti", "proxy", "set", "http://siti:rahsia@proxy.example:8080", code=1)
    assert "rahsia" not in run.stderr
    run("siti", "proxy", "set", code=2)


def test_the_process_has_no_password_in_its_arguments(away):
    assert not any("rahsia" in one for one in os.environ.values())
