"""The `aftercare` command on Windows: on the person's PATH once, and off it again with nothing else changed."""

import pytest

from aftercare.updates.on_path import with_folder, without_folder

OURS = r"C:\Users\Nurul\AppData\Local\Programs\Aftercare\commands"
PATHS = (
    "",
    r"%USERPROFILE%\AppData\Local\Microsoft\WindowsApps;",
    r"C:\Git\cmd;C:\kéluarga 陈\bin",
    r'"C:\Program Files\Anything";%JAVA_HOME%\bin;;C:\x' + "y" * 5000,
)


@pytest.mark.parametrize("path", PATHS, ids=range(len(PATHS)))
def test_it_is_added_once_and_taken_off_with_all_else_as_it_was(path):
    added = with_folder(path, OURS)
    assert added.split(";").count(OURS) == 1
    assert with_folder(added, OURS) == added
    assert without_folder(added, OURS) == path.rstrip(";")


@pytest.mark.parametrize("written", [OURS.upper(), OURS + "\\", f'"{OURS}"', f" {OURS}"])
def test_however_it_is_written_it_is_the_same_folder(written):
    path = rf"C:\Git\cmd;{written}"
    assert with_folder(path, OURS) == path
    assert without_folder(path, OURS) == r"C:\Git\cmd"
