"""Which proxy is for which address: settings before the environment before the system, and what is never asked of a proxy."""

import pytest

from sync.replica.pac_script import proxies_in
from sync.replica.proxies import (
    DIRECT,
    PAC,
    PROXY,
    Hop,
    Login,
    Proxies,
    ProxySetting,
    read_pac_answer,
    read_proxy,
)
from sync.replica.proxy_trouble import ProxyTrouble
from sync.replica.system_proxy import SystemProxy, pac_in_scutil

FAR = "https://relay.example:8443"
OFFICE = SystemProxy(
    {"https": "http://office:3128"}, excepts=lambda host: host.endswith(".intern.example")
)


def hops(address=FAR, setting=None, environment=None, system=None, said="DIRECT"):
    way = Proxies(
        setting,
        evaluate=lambda script, url, host: said,
        fetch=lambda place: "",
        environment=lambda: environment or {},
        system=lambda: system or SystemProxy(),
    )
    route = way.route(address)
    return route.source, [one.name if one.kind != DIRECT else DIRECT for one in route.hops]


def test_a_setting_comes_before_the_environment_and_that_before_the_system():
    environment = {"https": "http://given:1"}
    setting = ProxySetting(PROXY, "http://set:2")
    assert hops(setting=setting, environment=environment, system=OFFICE) == ("set", ["set:2"])
    assert hops(environment=environment, system=OFFICE) == ("environment", ["given:1"])
    assert hops(system=OFFICE) == ("system", ["office:3128"])
    assert hops("https://a.intern.example:1", system=OFFICE) == ("system", [DIRECT])
    assert hops() == ("system", [DIRECT])
    assert hops(setting=ProxySetting(DIRECT), environment=environment) == ("set", [DIRECT])


def test_a_proxy_file_of_the_system_comes_before_its_proxy_and_is_tried_in_order():
    system = OFFICE._replace(pac="http://wpad/wpad.dat")
    assert hops(system=system, said="PROXY a:1;SOCKS5 b; DIRECT") == (
        "system",
        ["a:1", "b:1080", DIRECT],
    )


@pytest.mark.parametrize(
    "excepted",
    ["*", "relay.example", ".example", "example", "other,relay.example:8443", "other, .example"],
)
def test_no_proxy_names_hosts_ends_of_names_and_everything(excepted):
    assert hops(environment={"https": "http://given:1", "no": excepted})[1] == [DIRECT]


def test_no_proxy_names_networks_of_numbers():
    given = {"https": "http://given:1", "no": "203.0.113.0/24,nonsense/99"}
    assert hops("https://203.0.113.9:8443", environment=given)[1] == [DIRECT]
    assert hops("https://198.51.100.9:8443", environment=given)[1] == ["given:1"]


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "[::1]",
        "localhost",
        "office.local",
        "169.254.1.2",
        "[fe80::1]",
        "OFFICE.local.",
    ],
)
def test_this_computer_and_what_is_found_nearby_is_never_asked_of_a_proxy(host):
    setting = ProxySetting(PROXY, "http://set:2")
    assert hops(
        f"https://{host}:8443", setting=setting, environment={"https": "http://given:1"}
    ) == ("near", [DIRECT])


@pytest.mark.parametrize("host", ["10.1.2.3", "192.168.0.9", "[fd00::7]", "server"])
def test_an_address_of_the_local_network_goes_only_by_what_was_set_in_the_program(host):
    assert hops(f"https://{host}:8443", environment={"all": "http://given:1"}, system=OFFICE) == (
        "near",
        [DIRECT],
    )
    assert hops(f"https://{host}:8443", setting=ProxySetting(PROXY, "http://set:2"))[1] == ["set:2"]


def test_what_a_proxy_file_answers_is_read_with_care():
    assert read_pac_answer("") == []
    assert read_pac_answer("PROXY ; HELLO a:1; PROXY a b c; ;;") == []
    assert read_pac_answer("proxy a:8080;HTTPS b;SOCKS4 c:2") == [
        Hop("http", "a", 8080),
        Hop("https", "b", 443),
        Hop("socks4", "c", 2),
    ]
    assert len(read_pac_answer("PROXY a:1;" * 500)) <= 8
    assert read_pac_answer("PROXY siti:rahsia@a:1")[0].login is None


def test_a_password_is_for_one_proxy_and_shows_nowhere():
    setting = ProxySetting(PAC, "x", {"a:1": Login("siti", "rahsia")})
    way = Proxies(setting, evaluate=lambda *_: "PROXY evil:1; PROXY a:1", fetch=lambda _: "")
    evil, known = way.route(FAR).hops
    assert (evil.login, known.login) == (None, Login("siti", "rahsia"))
    assert "rahsia" not in repr((setting, known, way.route(FAR)))


@pytest.mark.parametrize(
    "bad", ["http://siti:rahsia@:1", "http://siti:rahsia@a:b", "http://siti:rahsia@a b:1"]
)
def test_what_is_no_proxy_is_told_without_a_password_in_it(bad):
    with pytest.raises(ProxyTrouble) as trouble:
        read_proxy(bad)
    assert "rahsia" not in str(trouble.value)


def test_what_macos_says_of_its_proxy_file():
    told = "<dictionary> {\n  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://a.example/p.pac\n}\n"
    assert pac_in_scutil(told) == "http://a.example/p.pac"
    assert pac_in_scutil(told.replace(": 1", ": 0")) == ""
    assert pac_in_scutil("") == ""


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("isPlainHostName('a') + ' ' + isPlainHostName('a.b')", "true false"),
        ("dnsDomainIs(host, '.Example')", "true"),
        (
            "localHostOrDomainIs('www', 'www.a.b') + ' ' + localHostOrDomainIs('w', 'www.a.b')",
            "true false",
        ),
        (
            "isInNet('10.1.2.3', '10.0.0.0', '255.0.0.0') + ' ' + isInNet('11.1.2.3', '10.0.0.0', '255.0.0.0')",
            "true false",
        ),
        (
            "shExpMatch(host, '*.ex?mple') + ' ' + shExpMatch(host, 'r*y') + ' ' + shExpMatch(host, '*')",
            "true false true",
        ),
        ("dnsDomainLevels('a.b.c')", "2"),
        (
            "weekdayRange('SUN', 'SAT') + ' ' + timeRange(0, 24) + ' ' + dateRange('JAN', 'DEC', 'GMT')",
            "true true true",
        ),
        ("dateRange(1, 'JAN', 2001, 31, 'DEC', 2002) + ' ' + dateRange(2020, 2150)", "false true"),
        ("isResolvable('nothing.invalid') + ' ' + dnsResolve('127.0.0.1')", "false 127.0.0.1"),
        ("typeof require + typeof fetch + typeof std", "undefinedundefinedundefined"),
    ],
)
def test_the_functions_of_proxy_files(said, answer):
    script = f"function FindProxyForURL(url, host) {{ return {said}; }}"
    assert proxies_in(script, FAR + "/", "relay.example") == answer
