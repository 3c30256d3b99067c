"""The window speaks the words of the casebook that is open in it, on both its threads, and none once it is closed."""

from aftercare.actions.recording.own_words import set_word
from aftercare.casework.labels import kind_label
from aftercare.casework.own_words import OwnWords, own_words_now
from aftercare.casework.vocabulary import terms_of
from aftercare.ui import theme
from aftercare.ui.main_window import MainWindow
from aftercare.ui.people.word_list import WordSheet


def unlocked(qtbot, town, name):
    """A window in which the records of somebody are open."""
    window = MainWindow(town.folder / name, theme.LIGHT)
    window.show()
    window.open_casebook(town.open(name))
    qtbot.waitUntil(lambda: window.shell is not None, timeout=20_000)
    return window


def asked(qtbot, window, work):
    """What `work` comes to on the database's thread."""
    answers = []
    window.desk.ask(work, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    return answers[0]


def test_the_window_speaks_the_words_of_its_casebook_until_it_is_locked(qtbot, town, english):
    with town.open("admin") as book:
        set_word(book, "visit_type/boat", {"en": "By boat"})
        set_word(book, "visit", {"en": "Call"})
    assert kind_label("visit", "en") == "Visit"
    window = unlocked(qtbot, town, "admin")
    assert kind_label("visit", "en") == "Call"
    assert "boat" in terms_of("visit_type")
    assert "boat" in asked(qtbot, window, lambda _: terms_of("visit_type"))
    window.lock()
    assert kind_label("visit", "en") == "Visit"
    assert own_words_now() == OwnWords()
    window.open_casebook(town.open("siti"))  # of somebody who has not synced since
    assert kind_label("visit", "en") == "Visit"
    assert "boat" not in asked(qtbot, window, lambda _: terms_of("visit_type"))
    window.close()


def test_a_word_that_is_settled_in_the_window_is_spoken_at_once(qtbot, town, english):
    window = unlocked(qtbot, town, "admin")
    done = []
    window.desk.save(lambda book: set_word(book, "visit", {"en": "Call"}), done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert kind_label("visit", "en") == "Call"
    window.close()
    assert kind_label("visit", "en") == "Visit"


def test_of_two_windows_each_shows_what_it_asked_for_in_its_own_words(qtbot, town, english):
    with town.open("admin") as book:
        set_word(book, "visit", {"en": "Call"})
    first, second = unlocked(qtbot, town, "admin"), unlocked(qtbot, town, "siti")
    said = {}
    for name, window in (("admin", first), ("siti", second), ("again", first)):
        window.desk.ask(
            lambda _: kind_label("visit", "en"),
            lambda there, name=name: said.update({name: (there, kind_label("visit", "en"))}),
        )
    qtbot.waitUntil(lambda: len(said) == 3, timeout=20_000)
    assert said == {
        "admin": ("Call", "Call"),
        "siti": ("Visit", "Visit"),
        "again": ("Call", "Call"),
    }
    second.close()
    first.close()


def test_the_sheet_of_a_word_does_not_scroll_sideways_however_long_the_names_of_fields_are(
    qtbot, town, english
):
    window = unlocked(qtbot, town, "admin")
    sheet = WordSheet(window, window.desk, None)
    sheet.open()
    qtbot.waitUntil(sheet.isVisible, timeout=20_000)
    least = sheet._content.inside.minimumSizeHint().width()
    assert least <= sheet._content.viewport().width()
    sheet.close()
    window.close()
