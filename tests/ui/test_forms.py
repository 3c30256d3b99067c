"""Forms: every field of every kind has its place, once; what is asked for is explained; large text goes one under the other."""

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from aftercare.actions.recording.record import record
from aftercare.casework.declaration import FieldType
from aftercare.casework.kinds import KINDS
from aftercare.casework.wording import LANGUAGES
from aftercare.ui.appearance import Appearance
from aftercare.ui.caseload.new_case import NewCase
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.forms.draft_band import DraftBand
from aftercare.ui.forms.sections import sections_of
from aftercare.ui.parts import Button
from tests.ui.desk_driver import press_in, texts, unlock, visible_form, visible_sheet


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_every_field_has_its_place_exactly_once(kind):
    placed = [field.name for _, fields in sections_of(kind) for field in fields]
    # attached, not typed
    files = [field.name for field in kind.fields if field.type is FieldType.FILE]
    assert sorted([*placed, *files]) == sorted(kind.by_name)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_a_declared_form_names_fields_that_there_are_and_each_once(kind):
    named = [name for _, names in kind.form for name in names]
    assert set(named) <= {field.name for field in kind.fields}
    assert len(named) == len(set(named))


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_form_of_every_kind_opens_fits_and_reads_back_what_is_in_it(qtbot, window, code):
    unlock(qtbot, window)
    window.settle_appearance(Appearance(language=code))
    shell = window.shell
    shell.open_case(window.town.case)
    for name, kind in KINDS.items():
        if kind.compartment in ("directory", "any", "audit"):
            continue
        shell.case.add(name)
        form = visible_form(qtbot, window)
        assert set(form._editors) == set(kind.by_name), name
        alone = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        assert alone == [window], "nothing of it flashes up as a window of its own"
        given = form.values()
        form._fill()
        assert form.values() == given, name
        area = form.findChild(QScrollArea)
        assert area.widget().minimumSizeHint().width() <= area.viewport().width(), name
        form._throw_away()
        qtbot.waitUntil(lambda form=form: not form.isVisible(), timeout=20_000)
        form.deleteLater()


def test_the_hint_of_a_field_stands_under_it_and_is_told_to_a_screen_reader(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("visit")
    form = visible_form(qtbot, window)
    cell = form._cells["client_view"]
    assert "In the client's own words and language." in texts(cell)
    line = cell.editor.focusProxy()
    assert line.accessibleDescription() == "In the client's own words and language."


def test_keys_still_work_after_the_language_was_switched(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    wanted = {one.shortcut().toString() for one in shell.findChildren(Button)} - {""}
    assert {
        "Ctrl+E",
        "Ctrl+M",
        "Ctrl+H",
        "Ctrl+P",
        "Alt+Left",
        "Ctrl+B",
        "Ctrl+L",
        "Ctrl+G",
    } <= wanted
    window.settle_appearance(Appearance(language="ms"))
    shell = window.shell
    shell.open_case(window.town.case)
    assert {one.shortcut().toString() for one in shell.findChildren(Button)} - {""} == wanted
    for one in shell.findChildren(Button):
        assert not one.text() or one.accessibleName(), one


def test_an_assessment_is_saved_with_its_domains_at_once_and_edited_the_same_way(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("assessment", {"type": "initial"})
    form = visible_form(qtbot, window)
    form._domains.set_value(
        {"safety": {"rating": "priority_need", "narrative": "Takut pulang", "priority": True}}
    )
    form._on_edit()
    qtbot.waitUntil(lambda: "Draft kept" in form._state.text(), timeout=20_000)
    form.save()
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)
    qtbot.waitUntil(
        lambda: any(row.kind == "assessment" for row, _ in shell.case._rows.rows), timeout=20_000
    )
    assessment = next(row for row, _ in shell.case._rows.rows if row.kind == "assessment")
    shell.case._edit(assessment)
    form = visible_form(qtbot, window)
    shown = form._domains.value()
    assert shown == {
        "safety": {"rating": "priority_need", "narrative": "Takut pulang", "priority": True}
    }
    form._domains.set_value(
        {**shown, "safety": {"rating": "some_need"}, "health": {"rating": "strength"}}
    )
    form.save()
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)
    window.close()
    with window.town.open("siti") as book:
        rows = {
            row.fields["domain"]: row.fields for row in book.records.read(kind="assessment_domain")
        }
    assert rows["safety"] == {
        "assessment": assessment.id,
        "domain": "safety",
        "rating": "some_need",
    }
    assert rows["health"]["rating"] == "strength"


def test_days_are_understood_as_people_type_them(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("task", {"what": "Telefon"})
    form = visible_form(qtbot, window)
    QTest.keyClicks(form._editors["due"].focusProxy(), "2/1/2027")
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)
    window.close()
    with window.town.open("siti") as book:
        assert [row.fields["due"] for row in book.records.read(kind="task")] == ["2027-01-02"]


@pytest.mark.parametrize("wanted", [True, False])
def test_actions_of_a_visit_become_tasks_unless_that_is_not_wanted(qtbot, window, wanted):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add(
        "visit", {"actions": "Telefon klinik\nTulis kepada JKM\n", "next_due": "2027-01-05"}
    )
    form = visible_form(qtbot, window)
    form._tasks.setChecked(wanted)
    form.save()
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)
    window.close()
    with window.town.open("siti") as book:
        tasks = [row.fields for row in book.records.read(kind="task")]
        (visit,) = book.records.read(kind="visit")
    assert [one["what"] for one in tasks] == (
        ["Telefon klinik", "Tulis kepada JKM"] if wanted else []
    )
    assert all((one["due"], one["from_record"]) == ("2027-01-05", visit.id) for one in tasks)


def test_a_signal_is_acknowledged_by_one_press(qtbot, window):
    seen = {
        "type": "crisis",
        "urgency": "soon",
        "noticed": "2026-11-20T10:00:00+08:00",
        "at_risk": "Klien",
        "seen": "x",
    }
    with window.town.open("siti") as book:
        own = record(book, window.town.case, "signal", seen).record
    window.town.sync("siti", "sup")
    with window.town.open("sup") as book:
        signal = record(book, window.town.case, "signal", seen).record
    window.town.sync("sup", "siti")
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    qtbot.waitUntil(lambda: bool(shell.case._rows.rows), timeout=20_000)
    shell.case.timeline.choose(own)  # whoever raised it leaves that to somebody else
    assert not shell.case._view._acknowledge.isVisible()
    assert any(
        "You raised this signal" in one.text() for one in shell.case._view.findChildren(QLabel)
    )
    shell.case.timeline.choose(signal)
    assert shell.case._view._acknowledge.isVisible()
    shell.case._view._acknowledge.click()
    qtbot.waitUntil(lambda: not shell.case._view._acknowledge.isVisible(), timeout=20_000)
    window.close()
    with window.town.open("siti") as book:
        fields = book.records.get(signal, "signal").fields
        me = next(
            row.id
            for row in book.records.read(kind="person", case="")
            if row.fields["name"] == "siti"
        )
    assert (fields["acknowledged_by"], bool(fields["acknowledged"])) == (me, True)


def shown(form):
    return {name for name, cell in form._cells.items() if not cell.isHidden()}


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS.values() if kind.segments], ids=lambda kind: kind.name
)
def test_what_is_chosen_first_names_fields_and_values_that_there_are(kind):
    assert kind.segments[-1].when is None, "the last is what no other is"
    for segment in kind.segments:
        named = {*segment.asks, *(name for name, _ in segment.sets)}
        assert named <= set(kind.by_name)
        assert segment.of({**dict(kind.starts_with), **dict(segment.sets)})


def test_a_visit_asks_only_for_what_follows_from_met_not_met_or_phone(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("visit")
    form = visible_form(qtbot, window)
    assert {"observations", "client_view", "place"} <= shown(form)
    assert shown(form).isdisjoint({"reason_not_seen", "next_attempt"})
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_F4)
    assert (form.values()["type"], form.values()["outcome"]) == ("phone", "completed")
    assert "place" not in shown(form)
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_F3)
    assert form.values()["outcome"] == "client_absent"
    assert {"reason_not_seen", "next_attempt", "observations"} <= shown(form)
    assert "client_view" not in shown(form)
    form._editors["next_attempt"].set_value("2026-12-24T09:00:00+08:00")
    form.save()
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)
    qtbot.waitUntil(
        lambda: sum(row.kind == "visit" for row, _ in shell.case._rows.rows) == 2, timeout=20_000
    )
    chosen = shell.case.timeline.table.chosen()
    assert chosen.fields["outcome"] == "client_absent", "what was written is chosen"
    shell.saved_bar.undo()
    qtbot.waitUntil(
        lambda: all(row.kind != "visit" for row, _ in shell.case._rows.rows), timeout=20_000
    )


def test_the_window_lives_while_a_form_is_open_and_brings_it_back(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("visit")
    form = visible_form(qtbot, window)
    strip = shell.forms.strip
    qtbot.waitUntil(lambda: "Telefon petang sahaja" in " ".join(texts(strip)), timeout=20_000)
    QTest.keyClicks(form._editors["observations"].focusProxy(), "Belum siap")
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert shell.case.isVisible()
    assert not form.isVisible()
    assert shell.case.tabs.currentIndex() == 4
    QTest.keyClick(shell.case, Qt.Key.Key_F6)
    assert form.isVisible()
    assert form.values()["observations"] == "Belum siap", "Alt+5 types nothing"
    shell.case.add("task", {"what": "Telefon"})
    qtbot.waitUntil(lambda: shell.forms.form is not form, timeout=20_000)
    assert "kept as a draft" in shell.forms.form._state.text()
    QTest.keyClick(shell.forms.form.focusWidget(), Qt.Key.Key_Escape)
    assert shell.forms.form is None
    assert shell.case.isVisible()
    shell.case.add("task", {"what": "Tulis"})
    form = visible_form(qtbot, window)
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.desk is None, timeout=20_000)
    window.close()
    with window.town.open("siti") as book:
        kept = {one.kind: one.fields for one in book.drafts.all()}
    assert kept["visit"]["observations"] == "Belum siap"


def test_whom_it_is_prohibited_to_contact_is_red_and_saved_only_with_a_reason(qtbot, window):
    with window.town.open("siti") as book:
        fields = {"name": "Letchumi a/p Raju", "relationship": "x", "contact_prohibited": True}
        record(book, window.town.case, "household_member", fields)
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("family_engagement", {"topic": "reunification"})
    form = visible_form(qtbot, window)
    editor = form._editors["participants"]
    QTest.keyClicks(editor._line, "puan letchumi")
    QTest.keyClick(editor._line, Qt.Key.Key_Return)
    assert [chip.property("role") for chip in editor._chips] == ["barred"]
    assert "contact_reason" in shown(form)
    form.save()
    qtbot.waitUntil(lambda: form._cells["contact_reason"].wrong != "", timeout=20_000)
    form._editors["contact_reason"].set_value("Mahkamah membenarkan.")
    form.save()
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)


def test_a_day_far_ahead_is_asked_about_once(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("placement", {"employer": "Kilang", "type": "paid", "start": "2062-10-01"})
    form = visible_form(qtbot, window)
    form.save()
    assert "far ahead" in form._problem.text()
    assert form.isVisible()
    form.save()
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)


def test_a_check_that_would_not_count_is_asked_about_once(qtbot, window):
    placed = {"employer": "Kilang", "type": "paid", "start": "2026-10-01"}
    with window.town.open("siti") as book:
        placement = record(book, window.town.case, "placement", placed).record
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("retention_check", {"placement": placement, "day": 30, "status": "same_job"})
    form = visible_form(qtbot, window)
    form.save()
    assert "Verified by is empty. Without it the check does not count" in form._problem.text()
    assert form._cells["verified_by"].isVisible()
    form.save()
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)


def test_what_is_unfinished_is_listed_and_never_taken_up_silently(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    for text in ("Pertama", "Kedua"):
        shell.case.add("visit")
        if text == "Kedua":
            sheet = visible_sheet(qtbot, window)
            assert any("Pertama" in one for one in texts(sheet))
            press_in(sheet, "Begin anew (it stays)")
        form = visible_form(qtbot, window)
        assert form.values().get("observations") is None
        QTest.keyClicks(form._editors["observations"].focusProxy(), text)
        form.reject()
    shell.go("today")
    band = shell.today.findChild(DraftBand)
    qtbot.waitUntil(lambda: len(band.shown) == 2 and band.isVisible(), timeout=20_000)
    assert all("Encik A" in one and "Visit" in one for one in texts(band) if "Unfinished" in one)
    press_in(band, "Go on")
    form = visible_form(qtbot, window)
    assert form.values()["observations"] == "Kedua"
    form.save()
    qtbot.waitUntil(lambda: len(band.shown) == 1, timeout=20_000)
    assert shell.today.isVisible(), "back where it was opened from"


def drop(target, *paths):
    """Lets files go over a widget, as from the system's own window of a folder."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, keys = target.rect().center(), Qt.KeyboardModifier.NoModifier
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for event in (
        QDragEnterEvent(at, copy, data, button, keys),
        QDropEvent(QPointF(at), copy, data, button, keys),
    ):
        QApplication.sendEvent(target, event)
        assert event.isAccepted()


def rows_of(qtbot, window, kind):
    found = []
    case = window.town.case
    window.desk.ask(lambda book: book.records.read(kind=kind, case=case), found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    return found[0]


def test_photographs_are_dropped_on_a_form_named_kept_with_its_draft_and_saved_with_the_record(
    qtbot, window, tmp_path
):
    photographs = [tmp_path / f"IMG_{n}.png" for n in range(3)]
    for photograph in photographs:
        Image.new("RGB", (400, 300), "teal").save(photograph)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("visit")
    form = visible_form(qtbot, window)
    text = form._editors["observations"].focusProxy()
    drop(text.viewport(), photographs[0], broken, *photographs[1:])
    qtbot.waitUntil(lambda: len(form._files._rows) == 3, timeout=20_000)
    assert "broken.jpg" in form._problem.text(), "and the others go on"
    assert not text.toPlainText(), "the name of a file is no observation"
    QTest.keyClicks(form._files._rows[1].name, "Rumah, bilik depan")
    press_in(form._files._rows[2].whole, "Take away")
    assert sorted(form._files._rows) == [1, 3]
    form.reject()

    assert rows_of(qtbot, window, "attachment") == [], "nothing is written before it is saved"
    band = shell.case.findChild(DraftBand)
    qtbot.waitUntil(lambda: len(band.shown) == 1 and band.isVisible(), timeout=20_000)
    press_in(band, "Go on")
    form = visible_form(qtbot, window)
    assert sorted(form._files._rows) == [1, 3]
    assert form._files.titles() == {1: "Rumah, bilik depan"}
    form.save()
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)
    (visit,) = rows_of(qtbot, window, "visit")
    attached = rows_of(qtbot, window, "attachment")
    assert {row.fields["title"] for row in attached} == {"IMG_2", "Rumah, bilik depan"}
    assert {row.fields["about"] for row in attached} == {visit.id}

    shell.saved_bar.undo()
    qtbot.waitUntil(lambda: rows_of(qtbot, window, "visit") == [], timeout=20_000)
    assert rows_of(qtbot, window, "attachment") == [], "all of it is taken back"


def test_a_photograph_that_is_still_read_as_the_form_is_closed_lies_with_the_draft(
    qtbot, window, tmp_path
):
    photograph = tmp_path / "IMG_1.png"
    Image.new("RGB", (400, 300), "teal").save(photograph)
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("visit")
    form = visible_form(qtbot, window)
    drop(form, photograph)
    assert not form._files.is_empty()
    form.reject()
    found = []
    window.desk.ask(
        lambda book: [book.drafts.files(draft.key) for draft in book.drafts.all()], found.append
    )
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    assert [[file.name for file in files] for files in found[0]] == [["IMG_1"]]


def test_letters_choose_and_the_keys_after_them_do_what_they_do(qtbot):
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems(["", "Biasa", "Segera", "Tidak lama lagi", "Tidak diketahui"])
    box.show()
    QTest.keyClicks(box, "tidak d")
    assert box.currentText() == "Tidak diketahui"
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.currentText() == "Tidak lama lagi"
    box._typed = ""
    QTest.keyClicks(box, "lama")
    assert box.currentText() == "Tidak lama lagi"


def test_a_new_case_takes_the_first_key_says_what_is_wrong_in_sight_and_loses_nothing(
    qtbot, window
):
    shell = unlock(qtbot, window)
    shell.new_case()
    sheet = next(iter(window.findChildren(NewCase)))
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow, timeout=20_000)
    assert sheet._editors["preferred_name"].isAncestorOf(sheet.focusWidget())
    before = sheet.size()
    QTest.keyClicks(sheet.focusWidget(), "Encik Razak")
    sheet._editors["type"].set_value("general")
    QTest.keyClicks(sheet._editors["release_date"].focusProxy(), "31/2")
    QTest.keyClick(sheet, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    cell = sheet._cells["release_date"]
    qtbot.waitUntil(lambda: cell.wrong != "" and cell.isVisible(), timeout=20_000)
    qtbot.waitUntil(
        lambda: sheet.rect().contains(cell.mapTo(sheet, cell.rect().center())), timeout=20_000
    )
    assert sheet.size() == before, "it grows under nobody's hand"
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    shell.new_case()
    again = next(one for one in window.findChildren(NewCase) if one is not sheet)
    qtbot.waitUntil(
        lambda: again._editors["preferred_name"].value() == "Encik Razak", timeout=20_000
    )
