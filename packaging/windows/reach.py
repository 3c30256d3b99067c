"""Follows every import of the program through a payload and tells which leads nowhere."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from import_statements import Import, imports_of, names_bound
from target_modules import TargetModules

OWN = ("aftercare", "sync")
# Imported by compiled code or by name, so that no statement shows it: whoever is reached needs
# these.
HIDDEN = {
    "aftercare.ui.forms.spelling": ("enchant",),
    "av": (
        "av.buffer", "av.dictionary", "av.frame", "av.plane", "av.stream", "av.utils", "av.opaque", "av.index", "av.container.streams",
        "av.container.pyio", "av.filter.graph", "av.sidedata.sidedata", "av.audio.plane", "av.video.plane", "av.video.reformatter",
    ),
    "cryptography": ("_cffi_backend", "cryptography.hazmat.bindings._rust"),
    "miniaudio": ("_cffi_backend", "_miniaudio"),
    "sqlcipher3": ("sqlcipher3._sqlite3",),
    "zstandard": ("zstandard.backend_c",),
    "lxml.etree": ("lxml._elementpath",),
    "msgspec": ("msgspec._core", "msgspec.json", "msgspec.msgpack"),
    "sqlalchemy": ("sqlalchemy.dialects.sqlite", "sqlalchemy.dialects.sqlite.pysqlite", "sqlalchemy.sql.default_comparator"),
    "uvicorn": (
        "uvicorn.protocols.http.httptools_impl", "uvicorn.protocols.http.h11_impl", "uvicorn.lifespan.on", "uvicorn.loops.asyncio",
        "uvicorn.logging",
    ),
    "anyio": ("anyio._backends._asyncio",),
    "alembic": ("alembic.ddl.sqlite", "sync.server.migrations.env"),
    "zoneinfo": ("tzdata.zoneinfo",),
    "icalendar": ("icalendar.timezone.zoneinfo",),
    "requests": ("charset_normalizer", "charset_normalizer.md", "idna", "certifi"),
    "PySide6": ("shiboken6.Shiboken", "PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtNetwork"),
    "pypdfium2": ("pypdfium2_raw.bindings",),
    "pi_heif": ("_pi_heif",),
    "PIL": ("PIL._imaging", "PIL.JpegImagePlugin", "PIL.PngImagePlugin", "PIL.WebPImagePlugin", "PIL._webp", "PIL._imagingft"),
}  # fmt: skip
# What the payload does without on purpose, and why nobody comes to that line: patterns of the
# importer and of the module.
ON_PURPOSE = {
    (r"sync\.server\..*", "psycopg|obstore|zeroconf"): "a server for others runs on Linux",
    (r"zstandard", r"zstandard\.backend_(cffi|rust)"): "chosen by name or for PyPy",
    (r"psutil\._pslinux|sync\.undumped|aftercare\.apart", "resource"): "for Linux and macOS",
    (r"alembic\.util\.compat", "tomli"): "for Python 3.10",
    (r"requests\.compat", "simplejson"): "if installed",
    (r"reportlab\.platypus\.doctemplate|xlrd\.timemachine", "sets|cStringIO"): "for Python 2",
}


class Finding(NamedTuple):
    """An import that leads nowhere."""

    importer: str
    line: int
    module: str


class Reach:
    """Starts at every module of the program and goes on through each library that is imported."""

    def __init__(self, site: Path) -> None:
        self._site = site
        self._modules = TargetModules(site)
        self.reached: dict[str, Path] = {}
        self.findings: set[Finding] = set()
        self.excused: set[str] = set()
        self.standard: set[str] = set()

    def follow(self) -> None:
        """Fills `reached` and `findings`."""
        for own in OWN:
            for name in self._modules.all_of(own):
                self._visit(name)

    def _visit(self, start: str) -> None:
        waiting = [start]
        while waiting:
            name = waiting.pop()
            path = self._modules.find(name)
            if path is None or name in self.reached:
                continue
            self.reached[name] = path
            waiting += self._hidden(name)
            if path.suffix == ".py":
                waiting += self._wanted(name, path)

    def _hidden(self, name: str) -> list[str]:
        wanted = HIDDEN.get(name, ())
        self.findings |= {
            Finding(name, 0, one) for one in wanted if self._modules.find(one) is None
        }
        return list(wanted)

    def _wanted(self, name: str, path: Path) -> list[str]:
        """The modules that the statements of one file lead to; what leads nowhere becomes a
        finding.
        """
        package = name if path.stem == "__init__" else name.rpartition(".")[0]
        own = name.partition(".")[0] in OWN
        found: list[str] = []
        for one in imports_of(path.read_text(encoding="utf-8"), package, within_functions=own):
            found += self._lead(name, one)
        return found

    def _lead(self, importer: str, one: Import) -> list[str]:
        parts = one.module.split(".")
        chain = [".".join(parts[: length + 1]) for length in range(len(parts))]
        if self._modules.find(chain[0]) is None and self._modules.standard(one.module):
            self.standard.add(chain[0])
            return list(HIDDEN.get(chain[0], ()))
        for step in chain:
            if self._modules.find(step) is None:
                self._miss(importer, one.line, step)
                return []
        if one.name in ("", "*"):
            return chain
        member = f"{one.module}.{one.name}"
        if self._modules.is_package(one.module):
            if self._modules.find(member) is not None:
                return [*chain, member]
            if not self._binds(one.module, one.name):
                self._miss(importer, one.line, member)
        return chain

    def _binds(self, package: str, name: str) -> bool:
        path = self._modules.find(package)
        if path is None or path.is_dir():
            return False
        names = names_bound(path.read_text(encoding="utf-8")) if path.suffix == ".py" else None
        return names is None or name in names or name.startswith("__")

    def _miss(self, importer: str, line: int, module: str) -> None:
        for (who, what), reason in ON_PURPOSE.items():
            if re.fullmatch(who, importer) and re.fullmatch(what, module):
                self.excused.add(f"{module} ({reason})")
                return
        self.findings.add(Finding(importer, line, module))
