"""What the system says of a file reaches a person in their language."""

import errno

import pytest

from aftercare.casework.system_said import SAID, system_said
from aftercare.casework.wording import LANGUAGES, words

OTHERWISE = words("it cannot be read")


def test_a_full_disk_is_told_in_the_language_of_whoever_reads_it():
    full = system_said(OSError(errno.ENOSPC, "No space left on device"), OTHERWISE)
    assert [full.say(language) for language in LANGUAGES] == [
        "there is no room left on the disk",
        "tiada lagi ruang pada cakera",
        "tidak ada lagi ruang di disk",
    ]


@pytest.mark.parametrize("name", SAID)
def test_every_known_error_has_a_number_of_its_own(name):
    assert system_said(OSError(getattr(errno, name), "in English"), OTHERWISE) == SAID[name]


def test_a_file_that_another_program_holds_on_windows_is_no_matter_of_permissions():
    held = PermissionError(13, "The process cannot access the file")
    held.winerror = 32
    assert str(system_said(held, OTHERWISE)) == "it is open in another program"


def test_an_error_that_nobody_has_words_for_is_told_by_its_code():
    unknown = system_said(OSError(errno.EPROTO, "Protocol error"), OTHERWISE)
    assert unknown.say("ms") == "sistem melaporkan EPROTO"


def test_an_error_without_a_number_is_told_as_what_was_tried():
    assert system_said(OSError("image file is truncated"), OTHERWISE) == OTHERWISE
