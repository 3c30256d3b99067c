"""Where a data folder lies badly: every mark by name, fake trees and fake mounts; and this computer's own disk is not one."""

import json
from pathlib import PureWindowsPath

import pytest

from aftercare.store.folder_place import (
    FAT,
    NETWORK,
    REMOVABLE,
    ROAMING,
    SYNCHRONISED,
    BadPlace,
    Mount,
    Place,
    Surroundings,
    _drive,
    check_place,
    places,
    read_mounts,
    warning_of,
)
from tests.actions.shell import Shell

TREES = {  # what another program leaves in the folder above, and what is said
    ".dropbox": "Dropbox",
    ".tmp.drivedownload/": "Google Drive",
    ".shortcut-targets-by-id/": "Google Drive",
    ".sync_0123abcd.db": "Nextcloud",
    "._sync_0123abcd.db": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder/": "Syncthing",
    ".sync/": "Resilio Sync",
    ".megaignore": "MEGA",
}
CALLED = {
    "OneDrive - Kementerian": "OneDrive",
    "OneDrive": "OneDrive",
    "Dropbox (Pejabat)": "Dropbox",
    "My Drive": "Google Drive",
    "Nextcloud": "Nextcloud",
    "iCloudDrive": "iCloud",
    "Library/Mobile Documents/com~apple~CloudDocs": "iCloud",
    "Library/CloudStorage/GoogleDrive-siti@example.org": "Google Drive",
    "Library/CloudStorage/Tresorit-siti": "Tresorit",
    "Box": "Box",
    "MEGA": "MEGA",
}
MOUNTS = {
    "nfs4": (NETWORK, "NFS"),
    "cifs": (NETWORK, "Windows share (SMB)"),
    "smb3": (NETWORK, "Windows share (SMB)"),
    "fuse.sshfs": (NETWORK, "SSHFS"),
    "davfs": (NETWORK, "WebDAV"),
    "9p": (NETWORK, "folder of another computer"),
    "fuse.google-drive-ocamlfuse": (SYNCHRONISED, "Google Drive"),
    "vfat": (FAT, "vfat"),
    "exFAT": (FAT, "exFAT"),
}


def here(home, **more):
    return Surroundings(**{"mounts": [Mount("/", "ext4")], "environment": {}, "home": home, **more})


@pytest.mark.parametrize("mark", TREES)
def test_what_another_program_leaves_gives_its_folder_away(tmp_path, mark):
    made = tmp_path / mark.rstrip("/")
    made.mkdir() if mark.endswith("/") else made.touch()
    folder = tmp_path / "kerja" / "aftercare"
    assert places(folder, here(tmp_path)) == [Place(SYNCHRONISED, TREES[mark])]
    with pytest.raises(
        BadPlace, match=rf"{TREES[mark]} copies it.*Nothing was made.*--place-anyway"
    ):
        check_place(folder, here=here(tmp_path))
    check_place(folder, anyway=True, here=here(tmp_path))
    assert "opened all the same" in str(warning_of(folder, here(tmp_path)))


@pytest.mark.parametrize("called", CALLED)
def test_the_name_of_a_synchronised_folder_is_known(tmp_path, called):
    assert places(tmp_path / called / "aftercare", here(tmp_path)) == [
        Place(SYNCHRONISED, CALLED[called])
    ]


@pytest.mark.parametrize("name", ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"])
def test_windows_says_where_onedrive_is(tmp_path, name):
    found = places(
        tmp_path / "awan" / "x", here(tmp_path, environment={name: str(tmp_path / "awan")})
    )
    assert found == [Place(SYNCHRONISED, "OneDrive")]


def test_a_folder_registered_with_windows_or_in_dropboxs_own_file_is_known(tmp_path):
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox/info.json").write_text(
        json.dumps({"personal": {"path": str(tmp_path / "kotak")}})
    )
    registered = here(tmp_path, synced=[(str(tmp_path / "awan"), "Tresorit")])
    assert Place(SYNCHRONISED, "Tresorit") in places(tmp_path / "awan" / "x", registered)
    assert Place(SYNCHRONISED, "Dropbox") in places(tmp_path / "kotak" / "x", registered)


@pytest.mark.parametrize("kind", MOUNTS)
def test_the_file_system_is_known_by_its_mount(tmp_path, kind):
    around = here(
        tmp_path,
        mounts=[Mount("/", "ext4"), Mount(str(tmp_path), kind), Mount(f"{tmp_path}/else", "ext4")],
    )
    assert places(tmp_path / "aftercare", around) == [Place(*MOUNTS[kind])]
    assert places(tmp_path / "else" / "aftercare", around) == []
    if MOUNTS[kind][0] == NETWORK:
        with pytest.raises(BadPlace, match="network drive"):
            check_place(tmp_path / "aftercare", anyway=True, here=around)
    if MOUNTS[kind][0] == FAT:
        check_place(tmp_path / "aftercare", here=around)


def test_a_folder_is_looked_at_where_it_really_lies(tmp_path):
    (tmp_path / "share").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "share")
    around = here(tmp_path, mounts=[Mount("/", "ext4"), Mount(f"{tmp_path}/share", "nfs")])
    assert places(tmp_path / "link" / "aftercare", around) == [Place(NETWORK, "NFS")]


def test_drives_of_windows_are_known(tmp_path):
    types = {"Z:\\": 4, "E:\\": 2, "C:\\": 3}
    around = here(tmp_path, drive_type=lambda drive: types[drive])
    said = {
        name: list(_drive(PureWindowsPath(name), around))
        for name in (r"Z:\a", r"E:\a", r"C:\a", r"\\tuan\kongsi\a")
    }
    assert said == {
        r"Z:\a": [Place(NETWORK, "Z:")],
        r"E:\a": [Place(REMOVABLE, "E:")],
        r"C:\a": [],
        r"\\tuan\kongsi\a": [Place(NETWORK, r"\\tuan\kongsi")],
    }


def test_a_roaming_profile_is_known(tmp_path):
    around = here(tmp_path, environment={"APPDATA": str(tmp_path / "Roaming")})
    assert [one.kind for one in places(tmp_path / "Roaming" / "aftercare", around)] == [ROAMING]
    assert places(tmp_path / "Local" / "aftercare", around) == []


def test_a_stick_is_warned_of_and_not_refused(tmp_path):
    around = here(tmp_path, mounts=[Mount("/", "ext4"), Mount("/media/siti/STICK", "ext4")])
    assert [one.kind for one in places(tmp_path.__class__("/media/siti/STICK/a"), around)] == [
        REMOVABLE
    ]


def test_the_systems_list_of_mounts_is_read():
    line = r"36 35 98:0 / /mnt/rumah\040siti rw,noatime shared:1 - nfs4 server:/x rw"
    assert read_mounts(line + "\nnonsense\n") == [Mount("/mnt/rumah siti", "nfs4")]


def test_this_computers_own_disk_is_no_bad_place(tmp_path):
    assert places(tmp_path / "aftercare", here(tmp_path)) == []


def test_joining_in_a_synchronised_folder_is_refused_before_anything_is_made(tmp_path):
    (tmp_path / ".stfolder").mkdir()
    shell = Shell(tmp_path)
    shell("data", "enrol", "code", code=1)
    assert "Syncthing" in shell.stderr
    assert not (tmp_path / "data").exists()
