"""Text files as Notepad and PowerShell write them: passphrases, lines to record, answers, codes. What is no text is said to be none."""

import codecs
import io
import json

import pytest

from aftercare.casework.given_text import NotText, given_text, text_stream
from aftercare.store.vault import Vault
from aftercare.store.vault_errors import WrongPassphrase
from tests.actions.shell import Shell
from tests.town import PASSPHRASE, QUICK, VISIT

WRITTEN = {
    "plain": str.encode,
    "with a mark": lambda text: codecs.BOM_UTF8 + text.encode(),
    "UTF-16": lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
    "UTF-16, the other way round": lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
    "UTF-32": lambda text: codecs.BOM_UTF32_LE + text.encode("utf-32-le"),
}
NO_TEXT = {
    "UTF-16 without a mark": "kata".encode("utf-16-le"),
    "Latin-1": b"caf\xe9",
    "half": codecs.BOM_UTF16_LE + b"a",
}


@pytest.mark.parametrize("way", WRITTEN)
def test_text_is_read_however_the_editor_wrote_it(way):
    text = '{"a": "கமலா 陈"}\r\nand more\r\n'
    assert given_text(WRITTEN[way](text), "file.txt") == text
    with text_stream(io.BytesIO(WRITTEN[way](text)), "file.txt") as lines:
        assert [line.strip() for line in lines] == text.split("\r\n")[:2]


@pytest.mark.parametrize("what", NO_TEXT)
def test_what_is_no_text_is_refused_by_name(what):
    with pytest.raises(NotText, match=r"file\.txt.*UTF-8"):
        given_text(NO_TEXT[what], "file.txt")
    with (
        pytest.raises(NotText, match=r"file\.txt"),
        text_stream(io.BytesIO(NO_TEXT[what]), "file.txt") as lines,
    ):
        list(lines)


@pytest.mark.parametrize("way", WRITTEN)
@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_passphrase_file_opens_what_the_typed_words_open(town, tmp_path, way, end):
    file = tmp_path / "pass.txt"
    file.write_bytes(WRITTEN[way](PASSPHRASE + end))
    Shell(town.folder)("siti", "--passphrase-file", file, "cases", passphrase="another one")


@pytest.mark.parametrize("what", NO_TEXT)
def test_a_passphrase_file_that_is_no_text_is_refused_in_words(town, tmp_path, what):
    (tmp_path / "pass.txt").write_bytes(NO_TEXT[what])
    shell = Shell(town.folder)
    shell("siti", "--passphrase-file", tmp_path / "pass.txt", "cases", code=1)
    assert "pass.txt" in shell.stderr
    assert "UTF-8" in shell.stderr
    assert "Traceback" not in shell.stderr


def test_a_passphrase_that_an_earlier_version_took_with_the_mark_still_opens(tmp_path, monkeypatch):
    path = tmp_path / "vault.key"
    with monkeypatch.context() as earlier:
        earlier.setattr("aftercare.store.vault.MARK", "")
        Vault.create(path, "\ufeff" + PASSPHRASE, QUICK)
    for typed in (PASSPHRASE, "\ufeff" + PASSPHRASE):
        Vault.open_with_passphrase(path, typed)
    with pytest.raises(WrongPassphrase):
        Vault.open_with_passphrase(path, PASSPHRASE + "x")


def test_a_passphrase_made_from_a_file_with_the_mark_is_the_words_alone(tmp_path):
    path = tmp_path / "vault.key"
    vault = Vault.create(path, "\ufeff" + PASSPHRASE, QUICK)[0]
    Vault.open_with_passphrase(path, PASSPHRASE)
    vault.change_passphrase("\ufeffother words than these")
    Vault.open_with_passphrase(path, "other words than these")


def test_a_space_at_the_end_is_named_where_the_passphrase_is_not_right(tmp_path):
    path = tmp_path / "vault.key"
    Vault.create(path, PASSPHRASE, QUICK)
    with pytest.raises(WrongPassphrase, match="ends with a space"):
        Vault.open_with_passphrase(path, PASSPHRASE + " ")


@pytest.mark.parametrize("way", WRITTEN)
def test_lines_to_record_are_read_however_they_were_written(town, tmp_path, way):
    case, file, shell = town.shared_case(), tmp_path / "lines.jsonl", Shell(town.folder)
    line = json.dumps(
        {"case": case, "kind": "visit", "fields": VISIT | {"place": "rumah கமலா"}},
        ensure_ascii=False,
    )
    file.write_bytes(WRITTEN[way](f"{line}\r\n{line}\r\n"))
    assert len(shell("siti", "record", file)) == 2


def test_lines_that_are_no_text_are_refused_and_those_before_them_kept(town, tmp_path):
    case, file, shell = town.shared_case(), tmp_path / "lines.jsonl", Shell(town.folder)
    line = json.dumps({"case": case, "kind": "visit", "fields": VISIT}).encode()
    file.write_bytes(line + b"\n" + b"\xff\xfe\n" * 9000)
    shell("siti", "record", file, code=1)
    assert "lines.jsonl is not text" in shell.stderr


def test_a_batch_may_edit_what_it_made(town):
    case, shell, made = (
        town.shared_case(),
        Shell(town.folder),
        "11111111-2222-4333-8444-555555555555",
    )
    lines = [
        {"case": case, "kind": "visit", "id": made, "fields": VISIT},
        {"case": case, "kind": "visit", "id": made, "fields": {"place": "pejabat"}},
        {"case": case, "kind": "comment", "fields": {"about": made, "text": "Betulkah tempatnya?"}},
        {"case": case, "kind": "visit", "id": made, "fields": {"place": "surau"}},
    ]
    text = "".join(json.dumps(line) + "\n" for line in lines)
    assert len(shell("siti", "record", "--batch", 100, text=text)) == 4
    with town.open("siti") as book:
        row = book.records.get(made)
        assert row.fields["place"] == "surau"
        assert row.fields["type"] == VISIT["type"]
        assert not row.conflicts
    shell("siti", "verify")


def test_a_sealed_record_is_edited_where_it_lies_in_the_same_batch(town):
    case, made = town.shared_case(), "11111111-2222-4333-8444-555555555556"
    text = "".join(
        json.dumps({"case": case, "kind": "visit", "id": made, "fields": fields}) + "\n"
        for fields in (VISIT | {"sensitivity": "restricted"}, {"place": "surau"})
    )
    Shell(town.folder)("siti", "record", "--batch", 2, text=text)
    with town.open("siti") as book:
        assert [
            (row.compartment, row.fields["place"])
            for row in book.records.read(kind="visit", case=case)
        ] == [("restricted", "surau")]
