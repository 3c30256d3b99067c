"""Where a data folder lies: on a share, in a synchronised or roaming folder, on a stick. A table of
marks, and what is said of each.

A database that another program carries about is copied while it is written, put back from an older
state, and opened on two computers at once: records are lost by it.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words

NETWORK, SYNCHRONISED, ROAMING, REMOVABLE, FAT = (
    "network",
    "synchronised",
    "roaming",
    "removable",
    "fat",
)
SHARES = {
    **dict.fromkeys(("nfs", "nfs4"), "NFS"),
    **dict.fromkeys(("cifs", "smb3", "smbfs", "smb2", "fuse.smbnetfs"), "Windows share (SMB)"),
    **dict.fromkeys(("davfs", "fuse.davfs", "fuse.davfs2", "webdav"), "WebDAV"),
    **dict.fromkeys(("fuse.sshfs", "sshfs", "fuse.osxfuse-sshfs"), "SSHFS"),
    **dict.fromkeys(("afpfs", "afs", "ncpfs", "coda"), "network drive"),
    **dict.fromkeys(
        ("9p", "vboxsf", "vmhgfs", "fuse.vmhgfs-fuse", "prl_fs"), "folder of another computer"
    ),
    **dict.fromkeys(
        ("ceph", "fuse.ceph", "fuse.ceph-fuse", "glusterfs", "fuse.glusterfs", "lustre", "beegfs"),
        "network drive",
    ),
    **dict.fromkeys(
        ("fuse.rclone", "fuse.gvfsd-fuse", "fuse.s3fs", "fuse.gcsfuse", "fuse.curlftpfs"),
        "network drive",
    ),
}
CLOUDS = {
    "fuse.google-drive-ocamlfuse": "Google Drive",
    "fuse.onedriver": "OneDrive",
    "fuse.pcloud": "pCloud",
}
FATS = ("vfat", "msdos", "fat", "fat16", "fat32", "exfat", "fuse.exfat")
# where systems put sticks and drives that are plugged in
CARRIED = ("/media/", "/run/media/", "/Volumes/")
INSIDE = {  # names, in a folder or one above it, that a program leaves where it synchronises
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".shortcut-targets-by-id": "Google Drive",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".csync_journal.db": "ownCloud",
    ".stfolder": "Syncthing",
    ".sync": "Resilio Sync",
    ".megaignore": "MEGA",
    ".boxsync": "Box",
    ".seafile-data": "Seafile",
}
PATTERNS = ((re.compile(r"\.?_?\.?_?sync_[0-9a-f]+\.db", re.IGNORECASE), "Nextcloud"),)
CALLED = (  # how such a folder itself is called
    (re.compile(r"OneDrive( - .+)?", re.IGNORECASE), "OneDrive"),
    (re.compile(r"Dropbox( \(.+\))?", re.IGNORECASE), "Dropbox"),
    (re.compile(r"Google ?Drive.*|My Drive", re.IGNORECASE), "Google Drive"),
    (re.compile(r"Nextcloud\d*", re.IGNORECASE), "Nextcloud"),
    (re.compile(r"ownCloud\d*", re.IGNORECASE), "ownCloud"),
    (re.compile(r"iCloud ?Drive|Mobile Documents|com~apple~CloudDocs", re.IGNORECASE), "iCloud"),
    (re.compile(r"Box( Sync)?"), "Box"),
    (re.compile(r"MEGA(sync)?|MEGAsync Downloads"), "MEGA"),
    (re.compile(r"p ?CloudDrive", re.IGNORECASE), "pCloud"),
    (re.compile(r"Proton ?Drive", re.IGNORECASE), "Proton Drive"),
    (re.compile(r"Resilio ?Sync", re.IGNORECASE), "Resilio Sync"),
)
ONEDRIVE = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
REMOTE, STICK = 4, 2  # GetDriveTypeW


class Mount(NamedTuple):
    """A file system and where it is mounted."""

    at: str
    kind: str


class Place(NamedTuple):
    """What is wrong with where a folder lies, and the name people know it by."""

    kind: str
    name: str


class Surroundings(NamedTuple):
    """What this computer says of itself. `drive_type` as `GetDriveTypeW`; `synced`: folders the
    system knows to be synchronised.
    """

    mounts: Sequence[Mount]
    environment: Mapping[str, str]
    home: Path
    drive_type: Callable[[str], int] = lambda _: 0
    synced: Sequence[tuple[str, str]] = ()


def places(folder: Path, here: Surroundings | None = None) -> list[Place]:
    """What speaks against a folder, the worst first; nothing for one on this computer's own
    disk.
    """
    here = here or surroundings()
    by_kind: dict[str, Place] = {}
    for path in dict.fromkeys((folder.absolute(), _real(folder))):
        for place in (
            *_mounted(path, here),
            *_drive(path, here),
            *_synchronised(path, here),
            *_roaming(path, here),
        ):
            by_kind.setdefault(place.kind, place)
    return sorted(
        by_kind.values(),
        key=lambda trouble: (NETWORK, SYNCHRONISED, ROAMING, REMOVABLE, FAT).index(trouble.kind),
    )


def _real(folder: Path) -> Path:
    try:
        return folder.resolve()
    except OSError:
        return folder.absolute()


def _mounted(path: Path, here: Surroundings) -> Iterable[Place]:
    above = [mount for mount in here.mounts if _within(path, mount.at)]
    if not above:
        return
    longest = max(len(mount.at) for mount in above)
    # of two at one place the later one is seen
    mount = [mount_above for mount_above in above if len(mount_above.at) == longest][-1]
    kind = mount.kind.casefold()
    if kind in SHARES and not (
        mount.at == "/" and kind == "9p"
    ):  # the whole disk of a virtual computer
        yield Place(NETWORK, SHARES[kind])
    if kind in CLOUDS:
        yield Place(SYNCHRONISED, CLOUDS[kind])
    if kind in FATS:
        yield Place(FAT, mount.kind)
    if f"{mount.at}/".startswith(CARRIED):
        yield Place(REMOVABLE, mount.at)


def _drive(path: Path, here: Surroundings) -> Iterable[Place]:
    drive = path.drive
    if (drive.startswith("\\\\") and not drive.startswith(("\\\\?\\", "\\\\.\\"))) or (
        drive and here.drive_type(f"{drive}\\") == REMOTE
    ):
        yield Place(NETWORK, drive)
    elif drive and here.drive_type(f"{drive}\\") == STICK:
        yield Place(REMOVABLE, drive)


def _synchronised(path: Path, here: Surroundings) -> Iterable[Place]:
    known = [(here.environment.get(name, ""), "OneDrive") for name in ONEDRIVE]
    known += [*here.synced, *_dropboxes(here)]
    if (here.home / "Library/Mobile Documents/com~apple~CloudDocs/Documents").exists():
        known += [(str(here.home / name), "iCloud") for name in ("Desktop", "Documents")]
    yield from (Place(SYNCHRONISED, name) for root, name in known if root and _within(path, root))
    for folder in (path, *path.parents):
        for pattern, name in CALLED:
            if pattern.fullmatch(folder.name):
                yield Place(SYNCHRONISED, name)
        if folder.parent.name == "CloudStorage":  # macOS: GoogleDrive-somebody@example.org
            yield Place(SYNCHRONISED, folder.name.partition("-")[0])
        names: list[str] = []
        with suppress(OSError):
            names = [entry.name for entry in folder.iterdir()]
        for name in names:
            if name in INSIDE:
                yield Place(SYNCHRONISED, INSIDE[name])
            yield from (
                Place(SYNCHRONISED, called)
                for pattern, called in PATTERNS
                if pattern.fullmatch(name)
            )


def _dropboxes(here: Surroundings) -> Iterable[tuple[str, str]]:
    folders = [
        Path(here.environment[name]) / "Dropbox"
        for name in ("APPDATA", "LOCALAPPDATA")
        if here.environment.get(name)
    ]
    for folder in (*folders, here.home / ".dropbox"):
        with suppress(OSError, ValueError, AttributeError):
            told: Any = json.loads((folder / "info.json").read_bytes())
            yield from (
                (str(account["path"]), "Dropbox")
                for account in told.values()
                if isinstance(account, dict) and "path" in account
            )


def _roaming(path: Path, here: Surroundings) -> Iterable[Place]:
    roaming = here.environment.get("APPDATA", "")
    if roaming and _within(path, roaming):
        yield Place(ROAMING, roaming)


def _within(path: Path, root: str) -> bool:
    name, above = os.path.normcase(path), os.path.normcase(root).rstrip("/\\")
    return name == above or name.startswith((f"{above}/", f"{above}\\"))


# -- what is said ----------------------------------------------------------------------------------


def said_of(place: Place) -> Words:
    """What is wrong with a place, by its name."""
    match place.kind:
        case "network":
            return words("It lies on a network drive ({name}).", name=place.name)
        case "synchronised":
            return words(
                "{name} copies it to other computers while it is being written.", name=place.name
            )
        case "roaming":
            return words(
                "It lies in {name}, which Windows copies from computer to computer.",
                name=place.name,
            )
        case "removable":
            return words(
                "It lies on a drive that can be unplugged ({name}), and is easily lost.",
                name=place.name,
            )
    return words(
        "Its drive is formatted as {name}, which keeps nobody else on this computer out.",
        name=place.name,
    )


class BadPlace(Refused):
    """A new data folder would lie where records get lost."""

    def __init__(self, folder: Path, place: Place, better: Path) -> None:
        do = words("Choose a folder on this computer's own disk, as {better}.", better=better)
        if place.kind != NETWORK:
            do = words(
                "Choose a folder on this computer's own disk, as {better}. If this is a "
                "mistake: `enrol --place-anyway`.",
                better=better,
            )
        super().__init__(
            words(
                "The data folder {folder} would not be safe: {why}",
                folder=folder,
                why=said_of(place),
            ),
            words("Nothing was made there."),
            do,
        )


class LiesBadly(Refused):
    """A data folder that is there lies where records get lost."""

    def __init__(self, folder: Path, place: Place) -> None:
        super().__init__(
            words(
                "The data folder {folder} does not lie safely. {why}",
                folder=folder,
                why=said_of(place),
            ),
            words("It is opened all the same."),
            words("Sync, close Aftercare, and move the whole folder to this computer's own disk."),
        )


def check_place(folder: Path, *, anyway: bool = False, here: Surroundings | None = None) -> None:
    """Raises `BadPlace` where no new data folder may be made; `anyway` allows what may be a mistake
    of ours, never a share.
    """
    for place in places(folder, here):
        if place.kind == NETWORK or (place.kind in (SYNCHRONISED, ROAMING) and not anyway):
            raise BadPlace(folder, place, usual_folder())


def warning_of(folder: Path, here: Surroundings | None = None) -> LiesBadly | None:
    """What is said to whoever opens a folder that lies badly; it opens all the same, for the
    records are theirs.
    """
    lies = places(folder, here)
    return LiesBadly(folder, lies[0]) if lies else None


def usual_folder() -> Path:
    """Where a data folder lies unless somebody chooses: on this computer, in this person's own part
    that stays on it.
    """
    from platformdirs import user_data_path

    return user_data_path("aftercare", appauthor=False)


# -- this computer ---------------------------------------------------------------------------------


def surroundings() -> Surroundings:
    """Of this computer; what it does not say is left out."""
    home = Path("~").expanduser()
    if sys.platform == "win32":
        import ctypes

        return Surroundings(
            _disks(), os.environ, home, ctypes.windll.kernel32.GetDriveTypeW, _sync_roots()
        )
    if sys.platform == "darwin":
        return Surroundings(_disks(), os.environ, home)
    try:
        mounts = read_mounts(
            Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
        )
    except OSError:
        mounts = []
    return Surroundings(mounts, {}, home)


def read_mounts(text: str) -> list[Mount]:
    """The mounts in `/proc/self/mountinfo`, in their order."""
    mounts = []
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        fields, kind = before.split(" "), after.split(" ")[0]
        if len(fields) > 4 and kind:
            mounts.append(
                Mount(
                    re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal.group(1), 8)), fields[4]),
                    kind,
                )
            )
    return mounts


def _disks() -> list[Mount]:
    import psutil

    with suppress(OSError):
        return [
            Mount(partition.mountpoint, partition.fstype)
            for partition in psutil.disk_partitions(all=True)
        ]
    return []


def _sync_roots() -> list[tuple[str, str]]:
    """What Windows itself knows to be synchronised: every program that shows a cloud beside files
    registers there.
    """
    found: list[tuple[str, str]] = []
    if sys.platform == "win32":
        import winreg

        where = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\SyncRootManager"
        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, where) as roots:
            for number in range(winreg.QueryInfoKey(roots)[0]):
                program = winreg.EnumKey(roots, number)
                with suppress(OSError), winreg.OpenKey(roots, rf"{program}\UserSyncRoots") as mine:
                    for place in range(winreg.QueryInfoKey(mine)[1]):
                        found.append(
                            (str(winreg.EnumValue(mine, place)[1]), program.partition("!")[0])
                        )
    return found
