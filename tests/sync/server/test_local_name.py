"""An office server is found by its name on the local network, by multicast DNS."""

import socket

import pytest
from zeroconf import Zeroconf

from sync.server.local_name import SERVICE, addresses, announced
from sync.server.settings import Settings


def test_the_name_is_answered_while_the_server_runs_and_not_after():
    settings = Settings("Ujian", "https://ujian-aftercare.local:8443", announced=True)
    try:
        network = Zeroconf()
    except OSError:
        pytest.skip("this machine has no network")
    try:
        with announced(settings):
            found = network.get_service_info(SERVICE, f"ujian-aftercare.{SERVICE}", timeout=3000)
            assert found is not None
            assert (found.server, found.port) == ("ujian-aftercare.local.", 8443)
            assert set(map(socket.inet_ntoa, found.addresses)) == set(addresses())
        assert network.get_service_info(SERVICE, f"ujian-aftercare.{SERVICE}", timeout=500) is None
    finally:
        network.close()


def test_nothing_is_announced_for_an_address_that_is_no_local_name():
    with announced(Settings("Ujian", "https://aftercare.demo.org", announced=True)):
        pass
    assert Settings("Ujian", "https://pejabat.local:8443").listens_at == "0.0.0.0"
    assert Settings("Ujian", "https://192.168.1.5:8443").listens_at == "192.168.1.5"
    assert Settings("Ujian", "https://pejabat.local:8443", bind="10.0.0.3").listens_at == "10.0.0.3"
