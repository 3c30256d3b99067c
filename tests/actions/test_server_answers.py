"""Why a server said no is told by its code, in the person's language, and never in its own words."""

import ast
from pathlib import Path

import pytest

from aftercare.actions.shared.link import NoLink, ServerSaysNo, told
from aftercare.actions.shared.server_answers import ANSWERS, server_said
from aftercare.casework.wording import LANGUAGES
from sync.replica.http_transport import ServerRefused

SERVER = Path(__file__).resolve().parents[2] / "sync/server"


def codes():
    """Every code that the server answers with beside a status of refusal."""
    for path in SERVER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    args=[
                        ast.Constant(value=int(status)),
                        ast.Constant(value=str(code)),
                        _,
                        *_,
                    ]
                ) if 400 <= status < 600:
                    yield code


def test_every_code_of_the_server_has_a_sentence_in_every_language():
    found = set(codes())
    assert len(found) > 15
    assert found <= set(ANSWERS)
    for code in found:
        assert len({server_said(code).say(language) for language in LANGUAGES}) == 3, code


@pytest.mark.parametrize(("status", "told_as"), [(403, ServerSaysNo), (503, NoLink), (429, NoLink)])
def test_what_a_server_writes_itself_is_not_shown(status, told_as):
    with pytest.raises(told_as) as refusal, told():
        raise ServerRefused(status, "made up: telephone 555", "Enter your passphrase at the door.")
    for language in LANGUAGES:
        said = refusal.value.say(language)
        assert "passphrase" not in said and "555" not in said


def test_a_code_that_nobody_here_knows_stands_in_the_sentence():
    assert str(server_said("too_modern")) == "the server did not accept the request (too_modern)"
    with pytest.raises(ServerSaysNo) as refusal, told():
        raise ServerRefused(403, "invitation_used", "This invitation was used already.")
    assert refusal.value.code == "invitation_used"
    assert refusal.value.say("ms").startswith("Tidak disegerak: jemputan ini sudah digunakan")
