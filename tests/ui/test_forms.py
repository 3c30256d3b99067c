"""Forms: every field of every kind has its place, once; what is asked for is explained; large text goes one under the other."""

import pytest

from aftercare.casework.kinds import KINDS
from aftercare.ui.appearance import Appearance
from aftercare.ui.forms.sections import SECTIONS, sections_of
from aftercare.ui.parts import Button
from tests.ui.desk_driver import unlock, visible_form


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_every_field_has_its_place_exactly_once(kind):
    placed = [field.name for _, fields in sections_of(kind) for field in fields]
    assert sorted(placed) == sorted(kind.by_name)


def test_hand_made_forms_name_kinds_there_are():
    assert set(SECTIONS) <= set(KINDS)


@pytest.mark.parametrize("kind", [name for name, kind in KINDS.items() if kind.compartment not in ("directory", "any")])
def test_the_form_of_every_kind_opens_and_reads_back_what_is_in_it(qtbot, window, kind):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add(kind)
    form = visible_form(qtbot, window)
    assert set(form._editors) == set(KINDS[kind].by_name)
    given = form.values()
    form._fill()
    assert form.values() == given


def test_the_field_with_the_keyboard_on_it_is_explained(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("visit")
    form = visible_form(qtbot, window)
    form._editors["client_view"].focusProxy().setFocus()
    qtbot.waitUntil(lambda: form._help.text() == "In the client's own words and language.", timeout=5000)
    assert form._editors["client_view"].focusProxy().accessibleDescription() == form._help.text()


def test_keys_still_work_after_the_language_was_switched(qtbot, window):
    shell = unlock(qtbot, window)
    wanted = {one.shortcut().toString() for one in shell.findChildren(Button)} - {""}
    assert {"Ctrl+E", "Ctrl+M", "Ctrl+H", "Ctrl+P", "Alt+Left", "Ctrl+B", "Ctrl+L", "Ctrl+G"} <= wanted
    window.settle_appearance(Appearance(language="ms"))
    shell = window.shell
    assert {one.shortcut().toString() for one in shell.findChildren(Button)} - {""} == wanted
    for one in shell.findChildren(Button):
        assert not one.text() or one.accessibleName(), one
