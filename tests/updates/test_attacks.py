"""Each attack on updates is refused with a message, over the server and from a stick, and the version that runs stays as it is.

`python tests/updates/test_attacks.py` mounts them all and writes the table of docs/updates.md.
"""

import re
import shutil
import sys
import tempfile
import time
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from aftercare.actions.program.check_for_update import check_for_update
from aftercare.actions.program.fetch_update import fetch_update
from aftercare.actions.program.install_update import install_update
from aftercare.casework.refusal import Refused
from aftercare.updates.source import Server, Stick
from sync.replica.http_transport import HttpTransport
from tests.town import Town
from tests.updates.attacks import ATTACKS, DAY, Scene, pack
from tests.updates.publisher import Publisher, build, repositories, running

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "updates.md"


class Ground:
    """A real server, a publisher who has published 0.3.0 and then 0.4.0, and a laptop on which 0.2.0 runs."""

    def __init__(self, folder: Path, town: Town) -> None:
        self.folder, self.town = folder, town
        self.publisher, self.other = Publisher(folder / "publisher"), Publisher(folder / "other")
        self.installed = build(folder / "package", "0.2.0")
        self.publisher.publish(build(folder / "built-3", "0.3.0"))
        self.old = shutil.copytree(self.publisher.folder, folder / "old")
        self.publisher.publish(build(folder / "built-4", "0.4.0"))
        for version in ("0.3.0", "0.4.0", "0.5.0"):
            self.other.publish(build(folder / f"theirs-{version}", version))
        with town.open("siti") as book:
            self.identity = book.identity

    def scene(self, name: str) -> Scene:
        """A copy of the repository, to be altered."""
        shown = shutil.copytree(self.publisher.folder, self.folder / name)
        return Scene(shown, self.old, self.publisher, self.other, time.time())

    def laptop(self, name: str, clock: float = 0.0, seen: str = "new"):
        """A laptop that has looked at the honest repository once, when it was new or before."""
        found = running(self.installed, self.folder / name, self.publisher.root)
        honest = self.folder / f"{name}.honest"
        pack(self.publisher.folder if seen == "new" else self.old, honest)
        with Stick(honest) as source:
            assert check_for_update(found, source).version == (
                "0.4.0" if seen == "new" else "0.3.0"
            )
        return found._replace(clock=lambda: time.time() + clock * DAY)

    def over_the_server(self, folder: Path, laptop) -> None:
        """Everything that the person can do, with the server showing that repository."""
        shelf = self.town.folder / "srv/updates"
        shutil.rmtree(shelf, ignore_errors=True)
        shutil.copytree(folder, shelf)
        with HttpTransport(self.identity.address, self.identity.certificate) as transport:
            self.everything(laptop, Server(transport))

    def by_stick(self, folder: Path, laptop, write=pack) -> None:
        """The same with a stick."""
        file = self.folder / "attack.aftercare-update"
        write(folder, file)
        with Stick(file) as source:
            self.everything(laptop, source)

    @staticmethod
    def everything(laptop, source) -> None:
        """Check, fetch, install."""
        check_for_update(laptop, source)
        fetch_update(laptop, source)
        install_update(laptop)


def state(laptop):
    """What must not change: what runs, what is kept, what is installed."""
    found = laptop.versions.read()
    files = {path: path.read_bytes() for path in laptop.running.folder.rglob("*") if path.is_file()}
    versions = sorted(laptop.versions.folder.rglob("*")) if laptop.versions.folder.exists() else []
    return files, versions, found.confirmed, found.previous, found.trial, found.refused


def attempt(ground: Ground, attack, transport: str) -> Refused:
    """Mounts an attack; what the person is told."""
    name = f"{ATTACKS.index(attack)}-{transport}"
    scene, laptop = (
        ground.scene(f"shown-{name}"),
        ground.laptop(f"home-{name}", attack.clock, attack.seen),
    )
    before = state(laptop)
    attack.act(scene)
    with pytest.raises(Refused) as refused:
        if transport == "server":
            ground.over_the_server(scene.folder, laptop)
        else:
            ground.by_stick(scene.folder, laptop, attack.stick or pack)
    assert state(laptop) == before
    assert list(ground.folder.parent.rglob("evil")) == []
    healed = laptop._replace(clock=time.time)
    ground.by_stick(ground.publisher.folder, healed) if not _follows(scene) else None
    shutil.rmtree(scene.folder)
    return refused.value


def _follows(scene: Scene) -> bool:
    """Whether the attack showed metadata that the honest repository of this test is behind of; a publisher would go past it."""
    found, honest = (
        [
            len(list((folder / "metadata").glob(f"*.{role}.json")))
            for role in ("root", "targets", "snapshot")
        ]
        for folder in (scene.folder, scene.publisher.folder)
    )
    return found > honest


@pytest.fixture(scope="module")
def ground(tmp_path_factory):
    with Town.founded(tmp_path_factory.mktemp("town"), "") as town:
        yield Ground(tmp_path_factory.mktemp("attacks"), town)


CASES = [
    (attack, transport)
    for attack in ATTACKS
    for transport in ("server", "stick")
    if transport in attack.over
]


@pytest.mark.parametrize(
    "attack, transport", CASES, ids=[f"{transport}: {attack.name}" for attack, transport in CASES]
)
def test_it_is_refused_and_what_runs_stays_as_it_is(ground, attack, transport):
    refusal = attempt(ground, attack, transport)
    assert type(refusal) is attack.refused, refusal
    assert row(attack, refusal) in DOCUMENT.read_text(encoding="utf-8")


def test_the_honest_repository_is_taken_both_ways(ground):
    for transport in ("over_the_server", "by_stick"):
        laptop = ground.laptop(f"honest-{transport}")
        getattr(ground, transport)(ground.publisher.folder, laptop)
        assert laptop.versions.read().trial.version == "0.4.0"


def test_a_clock_that_is_years_ahead_is_told_as_such(ground):
    laptop = ground.laptop("ahead", clock=3650)
    with pytest.raises(Refused, match="The clock of this computer says") as refused:
        ground.by_stick(ground.publisher.folder, laptop)
    assert str(time.gmtime(time.time() + 3650 * DAY).tm_year) in str(refused.value)
    assert "If that day is wrong, set the clock" in str(refused.value)


def test_a_clock_set_back_before_the_program_was_built_keeps_nobody_from_updating(ground):
    laptop = ground.laptop("behind", clock=-5000)
    ground.by_stick(ground.publisher.folder, laptop)
    assert laptop.versions.read().trial.version == "0.4.0"


def test_a_time_that_a_thief_of_the_timestamp_key_made_up_ends_with_the_key(ground):
    scene, laptop = ground.scene("shown-made-up"), ground.laptop("made-up")
    found = scene.repository()
    timestamp = found._next("timestamp", None)
    timestamp.signed.unrecognized_fields[repositories.MADE] = 1 << 40
    found._keep(timestamp, "timestamp")
    for _ in range(2):
        with pytest.raises(Refused, match="has run out"):
            ground.by_stick(scene.folder, laptop)
    fresh, stolen = CryptoSigner.generate_ed25519(), ground.publisher.signers["timestamp"]
    root = repositories.next_root(
        found.newest("root"),
        [("timestamp", fresh.public_key)],
        [("timestamp", stolen.public_key.keyid)],
    )
    ground.publisher.sign(root)
    found.install_root(root)
    repositories.Repository(scene.folder, {**ground.publisher.signers, "timestamp": fresh}).renew()
    ground.by_stick(scene.folder, laptop)
    assert laptop.versions.read().trial.version == "0.4.0"


@pytest.mark.parametrize(
    "harm", [b"", b"{", b'{"signed": {"x-made": 99999999999999}, "signatures": []}', b"\x00" * 900]
)
def test_what_was_kept_and_is_damaged_is_fetched_and_verified_anew(ground, harm):
    laptop = ground.laptop(f"damaged-{len(harm)}")
    for kept in laptop.versions.trusted.rglob("*.json"):
        if not kept.is_symlink():
            kept.write_bytes(harm)
    ground.by_stick(ground.publisher.folder, laptop)
    assert laptop.versions.read().trial.version == "0.4.0"


def row(attack, refusal: Refused) -> str:
    """A row of the table."""
    said = re.sub(r"\d+ [A-Z][a-z]{2} \d{4}", "…", str(refusal.happened))
    return f"| {attack.name} | {attack.needs} | {attack.over} | {said} |"


def write_table() -> None:
    """Mounts every attack and writes what the person reads."""
    rows = []
    with tempfile.TemporaryDirectory() as folder, Town.founded(Path(folder, "town"), "") as town:
        Path(folder, "attacks").mkdir()
        ground = Ground(Path(folder, "attacks"), town)
        for attack in ATTACKS:
            said = {
                row(attack, attempt(ground, attack, one))
                for one in ("server", "stick")
                if one in attack.over
            }
            assert len(said) == 1, said
            rows += said
            print(*said)
    head = "| the attacker | holds | over | what the person reads |\n|---|---|---|---|\n"
    before, begin, rest = DOCUMENT.read_text(encoding="utf-8").partition("<!-- attacks -->\n")
    end = "<!-- end of attacks -->"
    DOCUMENT.write_text(
        before + begin + head + "\n".join(rows) + "\n" + end + rest.partition(end)[2],
        encoding="utf-8",
    )


if __name__ == "__main__":
    write_table()
