"""Export and import: what goes out comes back equal; anybody's table comes in whole, explained, or not at all."""

import json
import zipfile

import openpyxl
import pytest
import pyzipper

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.actions.caseload.conflicts import list_conflicts
from aftercare.actions.caseload.export_records import WeakPassword, content, content_hash, export
from aftercare.actions.caseload.import_batch import NothingToUndo, Wrong, carry_out, undo_import
from aftercare.actions.caseload.import_file import first_table, read_import, template
from aftercare.actions.caseload.list_cases import list_cases
from aftercare.actions.program.verify_casebook import verify_casebook
from aftercare.actions.recording.record import record
from aftercare.actions.shared.audit import audit_trail
from aftercare.actions.shared.table_file import NoTable, WrongPassword, write_csv
from aftercare.casework.refusal import Refused
from tests.town import SIGNAL, VISIT, Town

CLIENTS = "Nama panggilan,Jenis kes,Kawasan,Tarikh lahir,Telefon\r\n"
ODD = {
    "observations": '=HYPERLINK("x")\n"petik", koma; dan \'apostrof\'',
    "place": "'-5",
    "present": ["Mak; Jah", '["x"]'],
    "duration": 45,
}


@pytest.fixture(scope="module")
def organisation(tmp_path_factory):
    with Town.founded(tmp_path_factory.mktemp("exchange"), "") as town:
        town.enrol(aida="worker", budi="worker", chen="worker")
        case = town.shared_case(area="Kajang", legal_names="+60 Ahmad", dependants=2)
        with town.open("siti") as book:
            visit = record(book, case, "visit", {**VISIT, **ODD}).record
            record(
                book,
                case,
                "visit",
                {**VISIT, "sensitivity": "restricted", "voluntary": "voluntary"},
            )
            record(book, case, "signal", SIGNAL)
            record(book, case, "comment", {"about": visit, "text": "Bila lagi?"})
            record(
                book,
                case,
                "household_member",
                {
                    "name": "Jah",
                    "relationship": "ibu",
                    "contact_safe": False,
                    "sex": "declined_to_say",
                },
            )
            placed = record(
                book,
                case,
                "placement",
                {
                    "employer": "Bengkel",
                    "type": "other: upah harian",
                    "start": "2026-09-01",
                    "wage": 1500.5,
                },
            ).record
            record(
                book,
                case,
                "retention_check",
                {"placement": placed, "day": 30, "status": "same_job"},
            )
        yield town


def packed(path, password):
    with pyzipper.AESZipFile(path) as whole:
        whole.setpassword(password.encode())
        return {name: whole.read(name) for name in whole.namelist()}


@pytest.mark.parametrize(("how", "into"), [("json", "aida"), ("csv", "budi"), ("xlsx", "chen")])
def test_importing_an_export_gives_the_same_content(organisation, tmp_path, how, into):
    with organisation.open("siti") as book:
        before, done = content_hash(book), export(book, tmp_path, how)
        assert done.records == len(content(book))
    with organisation.open(into) as book:
        assert content_hash(book) != before
        batch = read_import(book, done.file, password=done.password)
        assert [row.problems for row in batch.rows if row.problems] == []
        assert carry_out(book, batch) == done.records
        assert content_hash(book) == before
        assert verify_casebook(book) == []
        again = read_import(book, done.file, password=done.password)
        assert carry_out(book, again) == 0  # everything is here already


def test_an_export_is_encrypted_unless_there_is_a_reason_not_to(organisation, tmp_path):
    with organisation.open("siti") as book:
        done = export(book, tmp_path / "safe", "csv")
        assert len(done.password.split()) == 6
        with pytest.raises(RuntimeError), zipfile.ZipFile(done.file) as whole:
            whole.read("visit.csv")
        assert b"Kajang" not in done.file.read_bytes()
        with pytest.raises(Refused, match="personal data"):
            export(book, tmp_path / "open", "csv", password=None)
        assert not (tmp_path / "open").exists()
        with pytest.raises(WeakPassword):
            export(book, tmp_path / "open", "csv", password="short")
        plain = export(
            book, tmp_path / "open", "csv", password=None, because="Diminta oleh mahkamah"
        )
        with zipfile.ZipFile(plain.file) as whole:
            assert b"Kajang" in whole.read("client.csv")
        lines = audit_trail(book, changes=False)
        assert any(
            line.what == "override" and line.reason == "Diminta oleh mahkamah" for line in lines
        )
        assert sum(line.what == "exported" for line in lines) >= 2


def test_a_spreadsheet_sees_no_formula_in_an_export(organisation, tmp_path):
    with organisation.open("siti") as book:
        done = export(book, tmp_path, "xlsx")
    (tmp_path / "records.xlsx").write_bytes(packed(done.file, done.password)["records.xlsx"])
    sheets = openpyxl.load_workbook(tmp_path / "records.xlsx")
    cells = [cell for sheet in sheets for row in sheet.iter_rows() for cell in row]
    assert not [cell.value for cell in cells if cell.data_type == "f"]
    assert not [
        cell.value
        for cell in cells
        if isinstance(cell.value, str) and cell.value[:1] in "=+-@" and cell.value
    ]


def clients(path, *rows):
    path.write_text(CLIENTS + "\r\n".join(rows), encoding="utf-8")
    return path


def test_a_table_of_clients_becomes_cases_and_can_be_taken_back(organisation, tmp_path):
    file = clients(
        tmp_path / "senarai.csv",
        "Rahim bin Daud,Umum,Kuala Selangor,2/11/1990,012-3; 013-4",
        "Letchumi,Berkaitan dadah,Klang,,",
    )
    with organisation.open("siti") as book:
        before = {line.name for line in list_cases(book, book.here())}
        batch = read_import(book, file)
        assert carry_out(book, batch) == 4
        rows = {row.fields["preferred_name"]: row for row in book.records.read(kind="client")}
        assert rows["Rahim bin Daud"].fields["date_of_birth"] == "1990-11-02"
        assert rows["Rahim bin Daud"].fields["phones"] == ["012-3", "013-4"]
        drug = book.records.read(kind="case", case=rows["Letchumi"].case)[0]
        assert drug.fields["type"] == "drug_related"
        assert undo_import(book) == 4
        assert {line.name for line in list_cases(book, book.here())} == before
        with pytest.raises(NothingToUndo):
            undo_import(book)


def test_one_bad_row_keeps_all_of_them_out_and_is_named(organisation, tmp_path):
    file = clients(
        tmp_path / "senarai.csv",
        "Salleh,Umum,Klang,1990-01-01,",
        ",Umum,Klang,,",
        "Zaki,Jenis lain,Klang,kelmarin dulu,",
    )
    with organisation.open("siti") as book:
        before = content_hash(book)
        batch = read_import(book, file)
        assert [row.number for row in batch.wrong] == [3, 4, 4]
        assert "'kelmarin dulu'" in batch.wrong[1].problems[0].say("en")
        assert "Jenis lain" in batch.wrong[2].problems[0].say("ms")
        with pytest.raises(Wrong, match="row 3"):
            carry_out(book, batch)
        assert content_hash(book) == before


def test_what_may_be_here_already_is_named_and_left_out(organisation, tmp_path):
    with organisation.open("siti") as book:
        open_case(book, {"preferred_name": "Kamal bin Hassan", "type": "general"})
        file = clients(
            tmp_path / "senarai.csv",
            "Hassan Kamal,Umum,Klang,,",
            "Devi,Umum,Klang,,",
            "Devi,Umum,Klang,,",
        )
        batch = read_import(book, file)
        assert [bool(row.like) for row in batch.rows] == [True, True, False, False, True, True]
        assert "Kamal bin Hassan" in batch.rows[0].like.say("en")
        assert carry_out(book, batch.without_like()) == 2


def test_visits_find_their_case_by_number_name_or_not_at_all(organisation, tmp_path):
    with organisation.open("siti") as book:
        case = open_case(
            book, {"preferred_name": "Pak Long", "type": "general", "number": "26/900"}
        )
        rows = [["Case", "Held at", "Type of contact", "Outcome", "Observations"]]
        rows += [
            ["26/900", "2026-10-01 09:30", "Home", "Completed", "Baik"],
            ["Pak Long", "1/10/2026 16:00", "phone", "Selesai", ""],
        ]
        file = tmp_path / "visits.csv"
        file.write_bytes(
            write_csv([*rows, ["26/901", "2026-10-01 09:30", "Home", "Completed", ""]])
        )
        batch = read_import(book, file, kind="visit")
        assert [row.number for row in batch.wrong] == [4]
        assert "26/901" in batch.wrong[0].problems[0].say("en")
        file.write_bytes(write_csv(rows))
        assert carry_out(book, read_import(book, file, kind="visit")) == 2
        again = read_import(book, file, kind="visit")
        assert all(row.like for row in again.rows)
        found = [row.fields for row in book.records.read(kind="visit", case=case)]
        assert {one["type"] for one in found} == {"home", "phone"}
        assert all(
            one["outcome"] == "completed" and one["held"].startswith("2026-10-01T") for one in found
        )


@pytest.mark.parametrize("kind", ["case", "visit", "placement"])
@pytest.mark.parametrize("language", ["en", "ms", "id"])
def test_a_template_that_is_filled_in_needs_no_mapping(organisation, tmp_path, kind, language):
    file = tmp_path / "template.xlsx"
    file.write_bytes(template(kind, "xlsx", language))
    sheets = openpyxl.load_workbook(file)
    heads = [cell.value for cell in next(sheets[kind].iter_rows())]
    assert None not in heads
    assert len(set(heads)) == len(heads)
    explained = [row[0] for row in sheets.worksheets[1].iter_rows(min_row=2, values_only=True)]
    assert [head for head in heads if head in explained] == (heads if kind == "case" else heads[1:])
    sheets[kind].append(["x"] * len(heads))
    sheets.save(file)
    with organisation.open("siti") as book:
        from aftercare.actions.caseload.import_file import guess_mapping

        assert set(guess_mapping(kind, first_table(file).columns)) == set(heads)
        assert read_import(book, file, kind=kind).wrong


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.csv", b""),
        ("binary.csv", b"a,b\0c"),
        ("broken.xlsx", b"PK\x03\x04nothing"),
        ("records.json", b'{"format": "aftercare-export", "version": 1, "records": [{}]}'),
        ("records.json", b'{"format": "other"}'),
        ("records.json", b'{"format": "aftercare-export", "version": 2, "records": []}'),
        ("records.json", b"{"),
        ("letter.docx", b"hello"),
        ("broken.zip", b"PK\x03\x04nothing"),
        ("quotes.csv", b'a,"b\nc'),
    ],
)
def test_a_broken_file_changes_nothing_and_says_why(organisation, tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    with organisation.open("siti") as book:
        before = content_hash(book)
        with pytest.raises(NoTable, match=name):
            read_import(book, tmp_path / name)
        assert content_hash(book) == before


def test_the_wrong_password_opens_nothing(organisation, tmp_path):
    with organisation.open("siti") as book:
        done = export(book, tmp_path, "json")
        with pytest.raises(WrongPassword):
            read_import(book, done.file, password="not this one at all")


def test_an_edited_export_does_not_overwrite_what_is_here(organisation, tmp_path):
    with organisation.open("siti") as book:
        done = export(book, tmp_path, "json")
        whole = json.loads(packed(done.file, done.password)["records.json"])
        visit = next(one for one in whole["records"] if one["kind"] == "visit")
        visit["fields"]["place"] = "tempat lain"
        whole["records"].append(
            {"case": visit["case"], "kind": "person", "id": "0" * 32, "fields": {"name": "x"}}
        )
        (tmp_path / "edited.json").write_text(json.dumps(whole))
        before = content_hash(book)
        batch = read_import(book, tmp_path / "edited.json")
        assert len(batch.wrong) == 2
        with pytest.raises(Wrong):
            carry_out(book, batch)
        assert content_hash(book) == before


def test_somebody_who_opens_no_cases_imports_none(organisation, tmp_path):
    with organisation.open("siti") as book:
        done = export(book, tmp_path, "json")
    with organisation.open("admin") as book, pytest.raises(Refused):
        carry_out(book, read_import(book, done.file, password=done.password))


def test_what_a_colleague_imported_founds_nothing_that_others_founded_and_her_sync_goes_on(
    organisation, tmp_path
):
    organisation.enrol(dina="worker")
    organisation.sync("siti")
    with organisation.open("siti") as book:
        case = open_case(book, {"preferred_name": "Dikongsi", "type": "general"})
        visit = record(book, case, "visit", VISIT).record
        record(book, case, "comment", {"about": visit, "text": "Bila lagi?"})
        done = export(book, tmp_path, "json")
    with organisation.open("dina") as book:
        carry_out(book, read_import(book, done.file, password=done.password))
        (copy,) = [
            row
            for row in book.records.read(kind="client")
            if row.fields["preferred_name"] == "Dikongsi"
        ]
        assert copy.case != case
        assert book.spaces_of(case) == []
        (seen,) = book.records.read(kind="visit", case=copy.case)
        (asked,) = book.records.read(kind="comment", case=copy.case)
        assert seen.id != visit
        assert asked.fields["about"] == seen.id  # what speaks of it still does
        assert [row.id for row in book.records.read(kind="case", case=copy.case)] == [copy.case]
    assert organisation.sync("dina").issues == ()
    with organisation.open("siti") as book:
        grant_case(book, case, "dina")
    organisation.sync("siti")
    done = organisation.sync("dina", "siti", "dina")
    assert done.issues == ()
    with organisation.open("dina") as book:
        assert book.unsent() == 0
        assert (
            book.records.get(visit, "visit", case).fields["observations"] == VISIT["observations"]
        )
        assert (
            len(
                [
                    row
                    for row in book.records.read(kind="client")
                    if row.fields["preferred_name"] == "Dikongsi"
                ]
            )
            == 2
        )
        assert [
            row for row in list_conflicts(book) if row.get("contradiction") == "shared_id"
        ] == []


def test_two_who_import_one_file_begin_two_cases_each_their_own(organisation, tmp_path):
    organisation.enrol(ema="worker", faiz="worker")
    with organisation.open("siti") as book:
        done = export(book, tmp_path, "json")
    founded = []
    for name in ("ema", "faiz"):
        with organisation.open(name) as book:
            carry_out(book, read_import(book, done.file, password=done.password))
            founded.append({row.case for row in book.records.read(kind="case")})
        assert organisation.sync(name).issues == ()
    assert founded[0].isdisjoint(founded[1])


def test_the_content_hash_tells_which_record_speaks_of_which(organisation):
    with organisation.open("siti") as book:
        case = open_case(book, {"preferred_name": "Pautan", "type": "general"})
        first, second = (
            record(book, case, "visit", {**VISIT, "place": place}).record
            for place in ("satu", "dua")
        )
        task = record(book, case, "task", {"what": "Telefon", "from_record": first}).record
        before = content_hash(book)
        record(book, case, "task", {"from_record": second}, task)
        assert content_hash(book) != before
        record(book, case, "task", {"from_record": first}, task)
        assert content_hash(book) == before
