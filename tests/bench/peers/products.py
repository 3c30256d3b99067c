"""The products that are compared: how each is installed, how its server is started, which driver speaks for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from aftercare import __version__
from aftercare.actions.access.open_case import open_case
from tests.town import Town

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
INSTALLED = ROOT / "build" / "peers"
POUCH = ("pouchdb@9.0.0", "pouchdb-server@4.2.0", "express-pouchdb@4.2.0")
ANKI = "anki==26.9.3"


class Product:
    """A server and a client driver to run beside the others."""

    name, version, early = "", "", False

    def __init__(self) -> None:
        self.more: dict[str, Any] = {}  # for the driver's init

    def install(self) -> None:
        """Installs what is not here; raises `CalledProcessError`."""

    def prepare(self, folder: Path, port: int) -> None:
        """What must be there before the server starts."""

    def server(self, folder: Path, port: int) -> tuple[list[str], dict[str, str]]:
        """The server's command and environment."""
        raise NotImplementedError

    def client(self) -> list[str]:
        """The driver's command."""
        raise NotImplementedError

    def url(self, host: str, port: int) -> str:
        """Where the driver finds it."""
        return f"http://{host}:{port}/"


class Aftercare(Product):
    """This product: end-to-end encrypted, TLS, over `spread` cases."""

    name, version, early = "Aftercare", __version__, True

    def __init__(self, spread: int = 1) -> None:
        super().__init__()
        self.spread = spread
        self.name = "Aftercare" if spread == 1 else f"Aftercare, {spread} cases"

    def prepare(self, folder: Path, port: int) -> None:
        """Enrols siti and sup, and opens the cases."""
        with Town.founded(folder, "", port) as town:
            with town.open("siti") as book:
                fields = {"preferred_name": "Encik A", "type": "general", "supervisor": "sup"}
                cases = [open_case(book, fields) for _ in range(self.spread)]
            town.sync("siti", "sup", "sup", "siti")
        self.more = {"cases": cases}

    def server(self, folder: Path, port: int) -> tuple[list[str], dict[str, str]]:
        """The server process."""
        return [sys.executable, "-m", "sync.server", "serve", "--data", str(folder / "srv")], {
            "PYTHONPATH": str(ROOT)
        }

    def client(self) -> list[str]:
        """The driver."""
        return [sys.executable, str(HERE / "aftercare_driver.py")]

    def url(self, host: str, port: int) -> str:
        """TLS, the certificate pinned."""
        return f"https://{host}:{port}"


class Pouch(Product):
    """PouchDB replicating with pouchdb-server, as CouchDB does."""

    name, version = "PouchDB", "9.0.0, pouchdb-server 4.2.0"

    def install(self) -> None:
        """By npm."""
        folder = INSTALLED / "pouch"
        if not (folder / "node_modules" / "pouchdb-server").exists():
            folder.mkdir(parents=True, exist_ok=True)
            command = ["npm", "install", "--no-audit", "--no-fund", "--prefix", str(folder), *POUCH]
            subprocess.run(command, check=True, capture_output=True)

    def server(self, folder: Path, port: int) -> tuple[list[str], dict[str, str]]:
        """pouchdb-server on disk."""
        (folder / "srv").mkdir()
        program = INSTALLED / "pouch" / "node_modules" / ".bin" / "pouchdb-server"
        data = [
            "--dir",
            str(folder / "srv"),
            "--config",
            str(folder / "config.json"),
            "--log-file",
            str(folder / "log"),
        ]
        return [
            "node",
            str(program),
            "--port",
            str(port),
            "--host",
            "127.0.0.1",
            "--no-stdout-logs",
            *data,
        ], {}

    def client(self) -> list[str]:
        """The driver, with the installed modules."""
        return [
            "env",
            f"NODE_PATH={INSTALLED / 'pouch' / 'node_modules'}",
            "node",
            str(HERE / "pouch_driver.js"),
        ]


class Anki(Product):
    """Anki's client library and its own sync server."""

    def __init__(self, *, by_note: bool) -> None:
        self.name, self.version = (
            f"Anki, {'by note' if by_note else 'whole file'}",
            ANKI.partition("==")[2],
        )
        self.early, self.more = by_note, {"by_note": by_note}

    def install(self) -> None:
        """Into an environment of its own."""
        if not (INSTALLED / "anki" / "bin" / "python").exists():
            subprocess.run([sys.executable, "-m", "venv", str(INSTALLED / "anki")], check=True)
            pip = [str(INSTALLED / "anki" / "bin" / "pip"), "install", "--quiet", ANKI]
            subprocess.run(pip, check=True, capture_output=True)

    def server(self, folder: Path, port: int) -> tuple[list[str], dict[str, str]]:
        """The sync server of the same package."""
        settings = {
            "SYNC_USER1": "bench:bench-password-1",
            "SYNC_BASE": str(folder / "srv"),
            "MAX_SYNC_PAYLOAD_MEGS": "200",
        }
        where = {"SYNC_HOST": "127.0.0.1", "SYNC_PORT": str(port)}
        return [str(INSTALLED / "anki" / "bin" / "python"), "-m", "anki.syncserver"], {
            **settings,
            **where,
        }

    def client(self) -> list[str]:
        """The driver, in Anki's environment."""
        return [str(INSTALLED / "anki" / "bin" / "python"), str(HERE / "anki_driver.py")]
