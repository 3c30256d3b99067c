"""The audit: what is entered, that nobody changes it, who reads it, and the extract that anybody can check."""

import json

import pytest
from pypdf import PdfReader

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.papers.audit_extract import MayNotExtract, write_extract
from aftercare.actions.papers.audit_proof import BadExtract, verify_extract
from aftercare.actions.recording.record import WrittenByProgram, record
from aftercare.actions.recording.show_records import show_records
from aftercare.actions.shared.audit import audit_trail, enter
from aftercare.store.casebook import Entry
from sync.replica.change import REMOVED, Change
from tests.actions.shell import Shell
from tests.town import SIGNAL


@pytest.fixture
def watched(town):
    """A case with a sealed signal, an auditor who was granted its audit and nothing else."""
    town.enrol(juru="auditor")
    town.case = town.shared_case()
    with town.open("siti") as book:
        sync_now(book)
        record(book, town.case, "signal", SIGNAL)
        grant_case(book, town.case, "juru")
    town.sync("siti", "sup", "juru")
    return town


def events(town, name, **wanted):
    with town.open(name) as book:
        return [line.what for line in audit_trail(book, **wanted)]


def test_looking_at_a_sealed_record_is_entered_once_in_half_a_day_and_the_auditor_sees_it_without_the_record(
    watched,
):
    with watched.open("sup") as book:
        for _ in range(3):
            list(show_records(book, case=watched.case))
    watched.sync("sup", "juru")
    with watched.open("juru") as book:
        viewed = [line for line in audit_trail(book, case=watched.case) if line.what == "viewed"]
        assert [(line.by, line.case) for line in viewed] == [("sup", watched.case)]
        assert book.records.read(case=watched.case) == []
        assert book.records.search("Resah") == []
        assert {line.what for line in audit_trail(book, text="sup viewed")} == {"viewed"}


def test_a_worker_who_only_works_on_a_case_leaves_traces_and_does_not_read_those_of_others(watched):
    watched.enrol(farah="worker")
    watched.sync("siti")
    with watched.open("siti") as book:
        grant_case(book, watched.case, "farah")
    watched.sync("siti", "farah")
    with watched.open("farah") as book:
        list(show_records(book, case=watched.case))
        assert {
            (line.what, line.by) for line in audit_trail(book, case=watched.case, changes=False)
        } == {("viewed", "farah")}
    watched.sync("farah", "siti")
    assert events(watched, "siti", case=watched.case, changes=False).count("viewed") == 1
    with watched.open("farah") as book, pytest.raises(MayNotExtract):
        write_extract(book, watched.case, watched.folder / "x.csv")


def test_nobody_writes_changes_or_strikes_out_an_entry(watched):
    with watched.open("siti") as book:
        entry = enter(book, "printed", case=watched.case, about="visit report")
        for fields in (
            {"what": "printed", "at": "2026-11-20T10:00:00+08:00"},
            {"about": "nothing"},
        ):
            with pytest.raises(WrittenByProgram):
                record(book, watched.case, "audit_entry", fields, entry.record)


@pytest.mark.parametrize("forged", ["edit", "strike", "another id"])
def test_a_forged_change_of_an_entry_is_set_aside_by_every_other_device_and_entered_itself(
    watched, forged
):
    with watched.open("siti") as book:
        entry = enter(book, "printed", case=watched.case, about="visit report")
        sync_now(book)
        row = next(row for row in book.records.read(kind="audit_entry") if row.id == entry.record)
        fields = {
            "edit": {"about": "nothing"},
            "strike": {REMOVED: [[book.certified().device, 1]]},
            "another id": row.fields,
        }
        with book.transaction():
            record_id = row.id if forged != "another id" else "0" * 32
            book.write([Entry(watched.case, "audit_entry", record_id, fields[forged])])
            space = next(
                space for space in book.spaces_of(watched.case) if space.compartment == "audit"
            )
            change = book.log.unsealed()[book.ledger.number(space.space)][-1]
            seen = {"about": [(2, 1)]} if forged == "edit" else {}
            record_bytes = bytes.fromhex(record_id.replace("-", ""))
            altered = Change(change.n, change.time, change.kind, record_bytes, fields[forged], seen)
            import msgspec

            body = msgspec.msgpack.Encoder(order="deterministic").encode(altered)
            book.database.connection.execute(
                "UPDATE change SET body = ? WHERE dot = ?",
                (body, book.certified().device << 40 | change.n),
            )
        sync_now(book)
    done = watched.sync("sup")
    assert [one.code for one in done.issues] == ["misplaced"]
    with watched.open("sup") as book:
        kept = [
            row
            for row in book.records.read(kind="audit_entry", case=watched.case)
            if row.id == entry.record
        ]
        assert kept[0].fields["about"] == "visit report"
        assert "refused" in [line.what for line in audit_trail(book)]


def test_an_extract_is_checked_anywhere_without_a_device_and_every_alteration_is_named(
    watched, tmp_path
):
    with watched.open("sup") as book:
        list(show_records(book, case=watched.case))
    watched.sync("sup", "juru")
    run, file = Shell(watched.folder), tmp_path / "trail.csv"
    written = run("juru", "audit", "extract", file, "--case", watched.case)[0]
    found = run("nobody", "audit", "verify", file, "--root", written["root"])[0]
    assert (found["fingerprint"], found["root"]) == (written["fingerprint"], written["root"])
    assert found["entries"] == written["entries"] >= 4
    text = "".join(page.extract_text() for page in PdfReader(file.with_suffix(".pdf")).pages)
    assert written["fingerprint"] in text
    assert "Restricted or sealed records viewed" in " ".join(text.split())
    assert "sup" in text
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert any("exported" in line for line in lines)  # the extract shows its own making
    run("nobody", "audit", "verify", file, "--root", "00" * 16, code=1)
    assert "another organisation" in run.stderr
    original, proof = file.read_bytes(), file.with_suffix(".proof").read_bytes()
    for altered in (
        original.replace(b"viewed", b"viewxd"),
        b"\r\n".join(original.split(b"\r\n")[:-2]) + b"\r\n",
    ):
        file.write_bytes(altered)
        with pytest.raises(BadExtract):
            verify_extract(file)
    file.write_bytes(original)
    for place in range(40, len(proof), max(1, len(proof) // 60)):
        file.with_suffix(".proof").write_bytes(
            proof[:place] + bytes([proof[place] ^ 1]) + proof[place + 1 :]
        )
        with pytest.raises(BadExtract):
            verify_extract(file)
    file.with_suffix(".proof").write_bytes(proof)
    file.with_suffix(".pdf").write_bytes(file.with_suffix(".pdf").read_bytes() + b" ")
    with pytest.raises(BadExtract, match=r"trail\.pdf was altered"):
        verify_extract(file)


def test_somebody_who_extracts_cannot_leave_out_what_a_device_signed(watched, tmp_path):
    from aftercare.actions.papers.audit_proof import Proof
    from sync.protocol.encoding import decode, encode, sha256

    file = tmp_path / "trail.csv"
    with watched.open("sup") as book:
        list(show_records(book, case=watched.case))
        write_extract(book, watched.case, file)
        key = book.certified().signing
    lines = [line for line in file.read_bytes().split(b"\r\n") if b"viewed" not in line]
    file.write_bytes(b"\r\n".join(lines))
    proof = decode(file.with_suffix(".proof").read_bytes(), Proof, "proof")
    fields = {name: getattr(proof, name) for name in proof.__struct_fields__}
    honest = Proof(**{**fields, "csv": sha256(file.read_bytes())}).signed(key)
    file.with_suffix(".proof").write_bytes(encode(honest))
    with pytest.raises(BadExtract, match="not what the devices signed"):
        verify_extract(file)


def test_grants_withdrawals_prints_and_settings_are_in_it_with_the_reason(watched):
    run = Shell(watched.folder)
    run("siti", "withdraw", watched.case, "juru", "--because", "tamat penyiasatan")
    run("admin", "settings", "lease_days=20")
    run("admin", "due-rules", "contact_grace=2")
    run("admin", "word", "visit_type/mosque", "--en", "At the mosque", "--ms", "Di masjid")
    lines = run("siti", "audit", "show", "--case", watched.case, "--json")
    assert {"granted", "withdrawn"} <= {line["what"] for line in lines}
    assert (
        next(line for line in lines if line["what"] == "withdrawn")["reason"] == "tamat penyiasatan"
    )
    assert {line["about"] for line in lines if line["change"]} >= {"client", "case", "signal"}
    configured = [
        line
        for line in run("admin", "audit", "show", "--case", "-", "--json")
        if line["what"] == "configured"
    ]
    said = {(line["about"], tuple(line["details"])) for line in configured}
    assert {("settings", ("lease_days=20",)), ("due_rules", ("contact_grace=2",))} <= said
    assert len(configured) == 3
    record_line = {
        "case": watched.case,
        "kind": "visit",
        "fields": {"type": "mosque", "outcome": "completed", "held": "2026-11-02T10:00:00+08:00"},
    }
    run("siti", "record", "-", text=json.dumps(record_line), code=1)
    run("admin", "sync")
    run("siti", "sync")
    run("siti", "record", "-", text=json.dumps(record_line))
