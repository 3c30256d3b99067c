"""The timeline on paper: what is in sight, without what is restricted or sealed, and it is in the audit."""

from pypdf import PdfReader

from aftercare.actions.recording.record import record
from aftercare.actions.shared.audit import audit_trail
from tests.town import VISIT
from tests.ui.desk_driver import unlock


def test_what_the_filter_leaves_is_printed_and_what_is_sealed_is_not(qtbot, window, tmp_path):
    case = window.town.case
    with window.town.open("siti") as book:
        record(book, case, "visit", VISIT | {"observations": "Tenang di rumah."})
        record(
            book,
            case,
            "visit",
            VISIT | {"observations": "Rahsia.", "sensitivity": "sealed"},
        )
        record(book, case, "task", {"what": "Telefon majikan", "due": "2026-12-24"})
    shell, paper = unlock(qtbot, window), tmp_path / "timeline.pdf"
    shell.open_case(case)
    timeline = shell.case.timeline
    qtbot.waitUntil(lambda: len(timeline.rows.rows) > 3, timeout=20_000)
    timeline.kinds.setCurrentIndex(timeline.kinds.findData("visit"))
    timeline.show_rows()
    assert {row.kind for row, _ in timeline.rows.rows} == {"visit"}
    with qtbot.waitSignal(window.desk.told, timeout=20_000):
        timeline.print_to(paper)
    text = "".join(page.extract_text() for page in PdfReader(paper).pages)
    assert "Tenang di rumah." in text
    assert "1 restricted or sealed record is not on this paper." in text
    assert "Rahsia" not in text and "Telefon majikan" not in text
    window.lock()
    with window.town.open("siti") as book:
        assert any(line.about == "timeline" for line in audit_trail(book, case=case))
