"""What others did that a person has to know of stands over every screen, in their language, until they have read it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from aftercare.actions.shared.directory import find_person
from aftercare.actions.shared.notices import (
    BY_OTHERS,
    CONTESTED,
    DISPOSED,
    NOT_HANDED_OVER,
    SAID,
    SET_BACK,
    note,
    notices,
)
from aftercare.store.kept_values import Notice
from aftercare.ui.appearance import Appearance
from tests.ui.desk_driver import unlock

TOLD = {  # what is told: what stands in it, whatever the language
    NOT_HANDED_OVER: ("KES-7", "sup", "siti"),
    DISPOSED: ("KES-9", "sup", "siti", "3"),
    CONTESTED: ("sup",),
    BY_OTHERS: ("aftercare server settle",),
    SET_BACK: (),
} | {  # and what else there is: with the names that stand in its sentence
    what: tuple(
        name for part, name in (("{case}", "KES-5"), ("{person}", "sup")) if part in said.text
    )
    for what, said in SAID.items()
    if what not in (CONTESTED, BY_OTHERS, SET_BACK)
}


@pytest.fixture
def told(town):
    """siti's folder, in which each kind of notice waits."""
    with town.open("siti") as book:
        people = tuple(find_person(book, name).person for name in ("sup", "siti"))
        now = int(book.wall())
        each = (
            Notice(NOT_HANDED_OVER, now, "KES-7", people),
            Notice(DISPOSED, now, "KES-9", people, 3),
            Notice(CONTESTED, now, people=people[:1], role="partner"),
            Notice(BY_OTHERS, now),
            Notice(SET_BACK, now),
            *(Notice(what, now, "KES-5", people[:1]) for what in [*TOLD][5:]),
        )
        with book.transaction():
            for one in each:
                note(book, one)
    return town


@pytest.mark.parametrize("code", ["en", "ms", "id"])
def test_each_is_said_in_each_language_and_goes_once_it_was_read(qtbot, told, window, code):
    unlock(qtbot, window)
    window.settle_appearance(Appearance(language=code))
    bar, seen = window.shell.notices, []
    for what, parts in reversed(TOLD.items()):
        qtbot.waitUntil(
            lambda what=what: bool(bar._waiting) and bar._waiting[0][0].what == what, timeout=20_000
        )
        assert bar.isVisible() and all(part in bar.text.text() for part in parts), bar.text.text()
        assert (f"({len(TOLD) - len(seen) - 1} " in bar.text.text()) == (len(seen) < len(TOLD) - 1)
        seen.append(bar.text.text())
        bar.read.setFocus()
        QTest.keyClick(bar.read, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=20_000)
    assert len(set(seen)) == len(TOLD)
    if code != "en":
        assert not any("The " in text or "nothing" in text for text in seen)
    window.close()
    with told.open("siti") as book:
        assert notices(book) == []


def test_what_was_not_read_is_told_again_after_unlocking(qtbot, told, window):
    shell = unlock(qtbot, window)
    qtbot.waitUntil(shell.notices.isVisible, timeout=20_000)
    window.lock()
    shell = unlock(qtbot, window)
    qtbot.waitUntil(lambda: len(shell.notices._waiting) == len(TOLD), timeout=20_000)
