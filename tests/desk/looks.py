"""What the handbook shows besides a day's work: the first start, two versions of a visit, the directory, and the help itself."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.recording.record import record
from aftercare.casework.wording import LANGUAGE_NAMES
from aftercare.store.casebook import Casebook
from tests.desk.day import NOTE, Desktop, open_a_visit
from tests.desk.outside import Unseen

THEIRS = {
    "en": (
        "Calm. Starts at the workshop on Monday, he says.",
        "Calm. Starts at the workshop next month, says his mother.",
    ),
    "ms": (
        "Klien tenang. Katanya mula bekerja di bengkel hari Isnin.",
        "Klien tenang. Kata ibunya, mula bekerja di bengkel bulan depan.",
    ),
}
CHOSEN = (
    "kuning bengkel sungai tangga"  # a passphrase for a laptop that lives as long as its pictures
)


def disagree(worker: Path, supervisor: Path, passphrase: str, language: str) -> None:
    """A worker and a supervisor write the same field of the same visit while apart, and then sync."""
    with Casebook.open(worker, passphrase) as mine, Casebook.open(supervisor, passphrase) as theirs:
        known = {row.id for row in theirs.records.read(kind="visit")}
        visits = [
            row
            for row in mine.records.read(kind="visit")
            if row.id in known and row.fields.get("observations")
        ]
        visit = max(visits, key=lambda row: str(row.fields.get("held") or ""))
        for book, text in zip((mine, theirs), THEIRS[language], strict=True):
            record(book, visit.case, "visit", {"observations": text}, visit.id)
        for book in (mine, theirs, mine):
            sync_now(book)


def worker_looks(desk: Desktop, photograph: Path) -> None:
    """A photograph in the form of a visit, which is left unfinished; the caseload; what two people
    wrote differently; the handbook and what its foot offers.
    """
    screen, say = desk.screen, desk.say
    desk.unlock()
    _unfinished_visit(desk, photograph)
    screen.reach("ctrl+2", say("Filter the caseload"))
    screen.picture("caseload")
    screen.key("ctrl+4")
    screen.focus(say("Conflicts"), "table")
    screen.picture("conflicts")
    screen.key("Return")
    screen.find(say("Show what it was before"), usable=True)
    screen.picture("compare")
    screen.key("Escape")
    screen.key("ctrl+1")
    screen.find(say("What is due"), "list")
    screen.reach("F1", say("Search the handbook"))
    screen.picture("help")
    for button, awaited, picture in (
        ("Diagnostics…", "Copy", "diagnostics"),
        ("Updates…", "Fetch", "updates"),
    ):
        screen.press(say(button))
        screen.find(say(awaited), usable=True)
        screen.picture(picture)
        screen.key("Escape")
        screen.reach("F1", say("Search the handbook"))


def _unfinished_visit(desk: Desktop, photograph: Path) -> None:
    """A visit with a photograph that is put away before it is saved: Today lists it."""
    screen, say = desk.screen, desk.say
    open_a_visit(desk)
    screen.focus(desk.field("visit", "observations"))
    screen.type(NOTE[desk.language])
    screen.reach("ctrl+shift+t", say("Attach photos, scans, documents or voice notes"))
    screen.type(str(photograph))
    screen.picture("file-dialog")
    screen.key("Return")
    screen.focus(say("What {name} is called", name=photograph.stem))
    screen.picture("photographs")
    screen.key("Escape")
    screen.find(say("Go on"), usable=True)
    screen.picture("drafts")


def photographed(file: Path) -> Path:
    """A payslip as a telephone photographs it, invented."""
    with Image.new("RGB", (900, 1200), (126, 108, 92)) as table:
        pen = ImageDraw.Draw(table)
        pen.rectangle((110, 120, 790, 1090), fill=(246, 244, 238))
        for place in range(12):
            pen.rectangle((180, 330 + 55 * place, 480, 346 + 55 * place), fill=(150, 150, 150))
            pen.rectangle((620, 330 + 55 * place, 720, 346 + 55 * place), fill=(90, 90, 90))
        pen.rectangle((180, 200, 560, 250), fill=(60, 60, 60))
        table.save(file)
    return file


def practice_look(desk: Desktop) -> None:
    """Invented people, once they are invented."""
    for patience_left in (4, 3, 2, 1, 0):
        try:
            desk.screen.find(desk.say("What is due"), "list")
            break
        except Unseen:
            if not patience_left:
                raise
    desk.screen.picture("practice")


def administrator_looks(desk: Desktop) -> None:
    """The devices, and a word of the organisation."""
    screen, say = desk.screen, desk.say
    screen.key("ctrl+1")
    screen.focus(say("The organisation's directory"))
    screen.key("Right")
    screen.find(say("Devices"), "table")
    screen.picture("devices")
    for _ in range(4):
        screen.key("Right")
    screen.find(say("Change or add a word"), usable=True)
    screen.press(say("Change or add a word"))
    screen.find(say("What it names"))
    screen.picture("words")
    screen.key("Escape")


def invite(administrator: Path, passphrase: str, name: str) -> str:
    """A code for one more worker."""
    with Casebook.open(administrator, passphrase) as book:
        code = invite_person(book, name, "worker", "Selangor").code
        sync_now(book)
    return code


def first_start(desk: Desktop, code: str) -> None:
    """Welcome, code, passphrase, recovery sheet: the name stands in the invitation."""
    screen, say = desk.screen, desk.say
    chosen = say("{language}, chosen", language=LANGUAGE_NAMES[desk.language])
    screen.find(chosen)
    screen.picture("start-welcome")
    screen.press(say("I have a code from my administrator"))
    screen.focus(say("Code from your administrator"))
    screen.type(code)
    screen.find(say("What the code says"))
    screen.picture("start-code")
    screen.key("Return")
    screen.focus(say("New passphrase"), "text")
    screen.type(CHOSEN)
    screen.key("Tab")
    screen.focus(say("The passphrase again"), "text")
    screen.type(CHOSEN)
    screen.picture("start-passphrase")
    screen.key("Return")
    screen.find(say("I have written it down"), usable=True)
    screen.picture("start-recovery")
