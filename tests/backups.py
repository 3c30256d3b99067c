"""A server that is backed up, lost, and restored: as an operator does it, and as a machine put back from a snapshot does."""

import shutil

from sync.protocol.encoding import sha256
from sync.server.backup import read_backup, write_backup
from sync.server.organisations import Organisations
from sync.server.settings import read_settings


def backed_up(town, name="whole.backup"):
    """A backup of the running server; its file."""
    organisations = Organisations(town.folder / "srv", read_settings(town.folder / "srv"))
    write_backup(organisations, town.folder / "srv", town.folder / name)
    organisations.dispose()
    return town.folder / name


def set_back_to(town, file, database=None):
    """The server's folder is lost; a new one is made from the backup, at the same address."""
    town.stop()
    (town.folder / "srv").rename(town.folder / f"lost {sha256(str(file).encode()).hex()[:8]}")
    read_backup(town.folder / "srv", file, database)
    town.start()


def snapshot(town, name="snapshot"):
    """The server's folder as it stands, taken while it is stopped."""
    town.stop()
    shutil.copytree(town.folder / "srv", town.folder / name)
    town.start()
    return town.folder / name


def put_back(town, folder):
    """The machine is put back to the snapshot: nobody says so to the server."""
    town.stop()
    shutil.rmtree(town.folder / "srv")
    shutil.copytree(folder, town.folder / "srv")
    town.start()
