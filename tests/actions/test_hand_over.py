"""A case, or a whole caseload, changes hands: real processes, real devices, a real server."""

import json
import time
from datetime import date, timedelta

import pytest

from aftercare.actions.access.hand_over_case import erasures
from aftercare.actions.access.late_entries import late_entries
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.program.verify_casebook import verify_casebook
from aftercare.store.casebook import Casebook
from tests.actions.shell import Shell
from tests.town import PASSPHRASE, Town

SIGNAL = {
    "type": "retaliation_threat",
    "urgency": "soon",
    "noticed": "2026-11-20T10:00:00+08:00",
    "at_risk": "Klien",
    "seen": "Pesanan ugutan daripada bekas kumpulan",
}


@pytest.fixture
def handing(tmp_path):
    """Siti leads a case with a visit, a task and an open signal; sup supervises, farah is to take over."""
    with Town.founded(tmp_path, "") as town:
        town.enrol(farah="worker")
        town.case = town.shared_case()
        town.visit("siti", town.case, place="rumah Kampung Melati")
        run = town.run = Shell(tmp_path)
        for kind, fields in (
            ("task", {"what": "Telefon majikan", "for_whom": "siti"}),
            ("signal", SIGNAL),
        ):
            run(
                "siti",
                "record",
                "-",
                text=json.dumps({"case": town.case, "kind": kind, "fields": fields}),
            )
        town.sync("siti", "sup")
        yield town


def erased_by(town, name):
    with town.open(name) as book:
        return {(one.device, one.compartment) for one in erasures(book, town.case)}


def files_of(town, name):
    return b"".join(path.read_bytes() for path in (town.folder / name).iterdir() if path.is_file())


def test_a_case_is_handed_over_at_once_and_the_old_laptop_erases_its_copy_and_says_so(handing):
    run, case = handing.run, handing.case
    run("sup", "hand-over", case, "farah", code=1)
    assert "1 open signal," in run.stderr
    run(
        "sup",
        "hand-over",
        case,
        "farah",
        "--gone-through",
        "--note",
        "Ibu tahu; jangan telefon selepas 9 malam.",
    )
    run(
        "siti",
        "record",
        "-",
        text=json.dumps({"case": case, "kind": "visit", "fields": late_visit("tanpa tahu")}),
    )
    for name in ("sup", "siti", "farah", "siti", "sup"):
        run(name, "sync")
    assert [
        row["fields"]["place"]
        for row in run("farah", "show", "--case", case, "--kind", "visit", "--json")
    ] == ["rumah Kampung Melati"]
    late = run("farah", "late", "--json")
    assert [(one["by"], one["fate"]) for one in late] == [("siti", "held")]
    tasks = run("farah", "show", "--case", case, "--kind", "task", "--json")
    people = {one["name"]: one["person"] for one in run("farah", "people", "--json")}
    assert [task["fields"]["for_whom"] for task in tasks] == [people["farah"]]
    handed = run("farah", "show", "--case", case, "--kind", "hand_over", "--json")[0]["fields"]
    assert handed["open_tasks"] == ["Telefon majikan"]
    assert handed["threats_checked"] is True
    run("farah", "receive", case)
    run("farah", "rule", late[0]["entry"], "--accept", "--note", "Terima kasih")
    for name in ("farah", "siti", "sup"):
        run(name, "sync")
    assert run("siti", "show", "--case", case, "--json") == []
    assert run("siti", "search", "ugutan") == []
    assert run("siti", "late", "--json")[0]["note"] == "Terima kasih"
    assert {part for _, part in erased_by(handing, "farah")} >= {
        "contact",
        "care",
        "work",
        "restricted",
        "sealed",
    }
    assert (
        "received"
        in run("sup", "show", "--case", case, "--kind", "hand_over", "--json")[0]["fields"]
    )
    for name in ("siti", "farah", "sup"):
        run(name, "verify")
    with handing.open("siti") as book:
        assert not [
            one
            for space in book.spaces_of(case)
            for one in book.ledger.epoch_keys(space.space)
            if one[0].epoch > 1
        ]


def late_visit(place):
    return {
        "held": "2026-11-05T10:00:00+08:00",
        "type": "home",
        "outcome": "completed",
        "place": place,
    }


def test_a_lead_who_keeps_access_until_a_day_reads_and_writes_until_then_and_not_after(handing):
    case, until = handing.case, date.today() + timedelta(days=2)
    handing.run(
        "siti", "hand-over", case, "farah", "--gone-through", "--keeps-until", until.isoformat()
    )
    handing.sync("siti", "farah", "siti")
    handing.run(
        "siti",
        "record",
        "-",
        text=json.dumps({"case": case, "kind": "visit", "fields": late_visit("serah tugas")}),
    )
    handing.sync("siti", "farah")
    places = [
        row["fields"]["place"] for row in handing.run("farah", "show", "--kind", "visit", "--json")
    ]
    assert places == ["rumah Kampung Melati", "serah tugas"]
    later = time.time() + 4 * 86400
    with Casebook.open(handing.folder / "siti", PASSPHRASE, wall=lambda: later) as book:
        assert case in book.lost_cases()
    with Casebook.open(handing.folder / "farah", PASSPHRASE, wall=lambda: later) as book:
        sync_now(book)  # her device, as the lead's, withdraws whom the grant no longer covers
        sync_now(book)
        assert all(len(space.members) == 2 for space in book.spaces_of(case))
    handing.sync("siti", "farah")
    assert handing.run("siti", "show", "--case", case, "--json") == []
    assert erased_by(handing, "farah")


def test_a_whole_caseload_goes_with_one_command_and_what_is_not_gone_through_is_named(handing):
    for name in ("Encik B", "Encik C"):
        fields = json.dumps({"preferred_name": name, "type": "general", "supervisor": "sup"})
        handing.run("siti", "open-case", "-", text=fields)
    handing.sync("siti", "sup")
    done = handing.run("sup", "hand-over", "all", "farah", "--from", "siti")[0]
    assert (done["handed_over"], done["refused"]) == (2, [handing.case])
    done = handing.run("sup", "hand-over", "all", "farah", "--from", "siti", "--gone-through")[0]
    handing.sync("sup", "farah", "siti", "farah", "sup")
    assert {one["name"] for one in handing.run("farah", "cases", "--json")} == {
        "Encik A",
        "Encik B",
        "Encik C",
    }
    assert handing.run("siti", "cases", "--json") == []


def test_somebody_to_whom_a_case_comes_back_has_all_of_it_again_and_goes_on_writing(handing):
    case = handing.case
    handing.run("siti", "hand-over", case, "farah", "--gone-through")
    handing.sync("siti", "farah", "siti", "farah")
    assert handing.run("siti", "show", "--case", case, "--json") == []
    handing.run("farah", "hand-over", case, "siti", "--gone-through")
    handing.sync("farah", "siti", "siti")
    handing.visit("siti", case, place="semula")
    handing.sync("siti", "sup", "siti")
    for name in ("siti", "sup"):
        with handing.open(name) as book:
            assert sorted(
                row.fields["place"] for row in book.records.read(kind="visit", case=case)
            ) == [
                "rumah Kampung Melati",
                "semula",
            ]
            assert verify_casebook(book) == []
    assert handing.run("siti", "state-hash") == handing.run("sup", "state-hash")


def test_what_the_old_lead_had_not_sent_goes_up_before_their_copy_is_erased(handing):
    handing.run("sup", "hand-over", handing.case, "farah", "--gone-through")
    handing.sync("sup", "farah")
    handing.visit("siti", handing.case, place="belum dihantar")
    handing.sync("siti", "farah")
    with handing.open("farah") as book:
        held = [
            change.fields.get("place") for entry in late_entries(book) for change in entry.changes
        ]
        assert held == ["belum dihantar"]
    with handing.open("siti") as book:
        assert book.unsent() == 0
        assert book.records.read(case=handing.case) == []


def test_no_number_of_an_erased_change_is_given_to_another_one(handing):
    other = handing.shared_case(preferred_name="Encik B")
    handing.run("siti", "hand-over", handing.case, "farah", "--gone-through")
    handing.sync("siti", "sup", "farah", "siti")
    handing.visit("siti", other, place="selepas serah tugas")
    handing.sync("siti")
    done = handing.sync("sup")
    assert done.issues == ()
    with handing.open("sup") as book:
        assert "selepas serah tugas" in [
            row.fields["place"] for row in book.records.read(kind="visit")
        ]
        assert verify_casebook(book) == []
