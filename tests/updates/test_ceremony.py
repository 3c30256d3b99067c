"""The publisher's side: keys under passphrases, roots by enough holders, releases that follow on each other. No network, no argument
holds a passphrase.
"""

import getpass
import json
import subprocess
import sys

import pytest

from aftercare.actions.program.check_for_update import check_for_update
from aftercare.updates.source import Stick
from tests.updates.publisher import NOTES, ROOT, Publisher, build, publishing, repositories, running

import ceremony  # isort: skip
import key_file  # isort: skip

CHEAP = {"memory_kib": 64, "passes": 1, "lanes": 1}
PHRASES = {"ani": "four words of ani", "budi": "four words of budi", "citra": "four words of citra"}
ONLINE = dict.fromkeys(repositories.ONLINE, "words of the online keys")


@pytest.fixture
def table(tmp_path, monkeypatch):
    """The ceremony's table: keys made by their holders, who are asked for what they then type."""
    monkeypatch.setattr(key_file, "COST", CHEAP)
    typed = []
    monkeypatch.setattr(getpass, "getpass", lambda prompt="": typed.pop(0))

    def run(script, *words, types=()):
        typed[:] = types
        monkeypatch.setattr(sys, "argv", [script.__file__, *map(str, words)])
        return script.main()

    for name, phrase in {**PHRASES, **ONLINE}.items():
        assert run(ceremony, "key", tmp_path / name, types=(phrase, phrase)) == 0
    return run


def test_from_keys_to_a_release_that_a_laptop_takes_and_on_to_new_keys(table, tmp_path, capsys):
    holders = [word for name in PHRASES for word in ("--holder", tmp_path / f"{name}.pub")]
    online = [word for name in ONLINE for word in (f"--{name}", tmp_path / f"{name}.pub")]
    first = tmp_path / "root-1.json"
    assert table(ceremony, "begin", first, "--threshold", 2, *holders, *online) == 0
    assert "Signatures are missing." in capsys.readouterr().out
    repository = tmp_path / "repository"
    table(ceremony, "sign", first, "--key", tmp_path / "ani.key", types=(PHRASES["ani"],))
    assert table(publishing, "root", first, "--repository", repository) == 1  # one signature of two
    table(ceremony, "sign", first, "--key", tmp_path / "citra.key", types=(PHRASES["citra"],))
    assert table(publishing, "root", first, "--repository", repository) == 0
    table(ceremony, "show", first)
    shown = capsys.readouterr().out
    assert shown.count("signed") == 3  # two holders, and "Enough have signed."
    assert key_file.fingerprint(key_file.read_public(tmp_path / "ani")) in shown

    notes = tmp_path / "notes.toml"
    notes.write_text("".join(f'{language} = "{text}"\n' for language, text in NOTES.items()))
    with_keys = ("--repository", repository, "--keys", tmp_path)
    release = ("release", build(tmp_path / "built", "0.3.0"), *with_keys, "--notes", notes)
    assert table(publishing, *release, types=tuple(ONLINE.values())) == 0
    assert table(publishing, "renew", *with_keys, types=(ONLINE["timestamp"],)) == 0
    assert table(publishing, "renew", *with_keys, "--everything", types=tuple(ONLINE.values())) == 0
    stick = tmp_path / "carried.aftercare-update"
    assert table(publishing, "stick", stick, "--repository", repository) == 0
    laptop = running(build(tmp_path / "package", "0.2.0"), tmp_path / "home", first.read_bytes())
    with Stick(stick) as source:
        assert check_for_update(laptop, source).notes == NOTES

    # a holder leaves, another comes, and the key of the targets is replaced: by two of the old holders
    for name in ("dewi", "targets-2"):
        table(ceremony, "key", tmp_path / name, types=("words of the next one",) * 2)
    second = tmp_path / "root-2.json"
    old = key_file.read_public(tmp_path / "budi").keyid[:12]
    stolen = key_file.fingerprint(key_file.read_public(tmp_path / "targets"))
    change = ["--add", f"root={tmp_path / 'dewi.pub'}", "--drop", f"root={old}"]
    change += ["--add", f"targets={tmp_path / 'targets-2.pub'}", "--drop", f"targets={stolen}"]
    assert table(ceremony, "rotate", second, "--before", first, *change) == 0
    table(
        ceremony, "sign", second, "--key", tmp_path / "dewi.key", types=("words of the next one",)
    )
    table(ceremony, "sign", second, "--key", tmp_path / "ani.key", types=(PHRASES["ani"],))
    assert (
        table(publishing, "root", second, "--repository", repository) == 1
    )  # enough of the new, too few of the old
    table(ceremony, "sign", second, "--key", tmp_path / "citra.key", types=(PHRASES["citra"],))
    assert table(publishing, "root", second, "--repository", repository) == 0
    assert (
        table(publishing, "renew", *with_keys, "--everything", types=tuple(ONLINE.values())) == 1
    )  # with the old key
    for ending in ("key", "pub"):
        (tmp_path / f"targets-2.{ending}").replace(tmp_path / f"targets.{ending}")
    new = ("words of the next one", ONLINE["snapshot"], ONLINE["timestamp"])
    assert table(publishing, "renew", *with_keys, "--everything", types=new) == 0
    table(publishing, "stick", stick, "--repository", repository)
    with Stick(stick) as source:
        assert check_for_update(laptop, source).version == "0.3.0"


def test_a_key_opens_with_its_passphrase_alone_and_is_never_overwritten(tmp_path):
    public = key_file.make_key(tmp_path / "ani", PHRASES["ani"], CHEAP)
    kept = (tmp_path / "ani.key").read_bytes()
    assert (tmp_path / "ani.key").stat().st_mode & 0o077 == 0
    assert key_file.open_key(tmp_path / "ani.key", PHRASES["ani"]).public_key == public
    with pytest.raises(key_file.KeyTrouble, match="not its passphrase"):
        key_file.open_key(tmp_path / "ani", "another one altogether")
    with pytest.raises(key_file.KeyTrouble, match="there already"):
        key_file.make_key(tmp_path / "ani", PHRASES["ani"], CHEAP)
    with pytest.raises(key_file.KeyTrouble, match="shorter than"):
        key_file.make_key(tmp_path / "short", "short", CHEAP)
    assert (tmp_path / "ani.key").read_bytes() == kept
    (tmp_path / "ani.key").write_bytes(
        json.dumps({**json.loads(kept), "cost": {**CHEAP, "passes": 2}}).encode()
    )
    with pytest.raises(key_file.KeyTrouble):
        key_file.open_key(tmp_path / "ani", PHRASES["ani"])


def test_two_passphrases_that_differ_make_nothing(table, tmp_path):
    assert (
        table(ceremony, "key", tmp_path / "eka", types=("four words of eka", "four words of eko"))
        == 1
    )
    assert not (tmp_path / "eka.key").exists()


@pytest.mark.parametrize(
    "harm, says",
    [
        ("same version", "not newer"),
        ("older version", "not newer"),
        ("no installation.json", "no installation.json"),
        ("program missing", "starts nothing"),
        ("a name of Windows", "no.* on some systems"),
        ("a link out", "leads elsewhere"),
        ("notes missing", "each of en, ms, id"),
    ],
)
def test_what_laptops_would_refuse_is_not_published(tmp_path, harm, says):
    publisher = Publisher(tmp_path / "publisher")
    publisher.publish(build(tmp_path / "first", "0.3.0"))
    before = (publisher.folder / "metadata/timestamp.json").read_bytes()
    built = build(
        tmp_path / "next", {"same version": "0.3.0", "older version": "0.2.9"}.get(harm, "0.4.0")
    )
    if harm == "no installation.json":
        (built / "installation.json").unlink()
    elif harm == "program missing":
        (built / "aftercare").unlink()
    elif harm == "a name of Windows":
        (built / "lib/aux.py").write_text("")
    elif harm == "a link out":
        (built / "lib/out").symlink_to("../../elsewhere")
    notes = {"en": "Faster."} if harm == "notes missing" else NOTES
    with pytest.raises(repositories.Unpublishable, match=says):
        publishing.publish(publisher.repository(), built, notes, level=3)
    assert (publisher.folder / "metadata/timestamp.json").read_bytes() == before


def test_how_long_each_word_holds_lets_a_monthly_round_be_late():
    days = repositories.DAYS
    assert days["timestamp"] > 31 + 7 < days["snapshot"]
    assert days["snapshot"] == days["targets"] > 3 * 31
    assert days["root"] > 365


@pytest.mark.parametrize("script", ["ceremony.py", "publish.py"])
def test_the_scripts_say_how_they_are_used(script):
    command = [sys.executable, str(ROOT / "packaging/release" / script), "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "assphrase" in done.stdout
