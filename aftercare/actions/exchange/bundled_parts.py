"""Everything this program is built from, with its licence: its libraries as their metadata says,
and what they bring along.

Only what the program needs is walked through, so that a developer's computer and a package list the
same.
"""

from __future__ import annotations

import platform
import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from importlib.resources import files
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from aftercare import __version__
from aftercare.casework.wording import Words, words

OWN, EXTRAS = "aftercare", ("desktop", "practice")  # the extras whose libraries a package carries
LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
UNREAD = (".py", ".pyc")
NAMED = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
BY_TEXT = (  # how a text begins -> what it is, where the metadata says nothing
    ("permission is hereby granted, free of charge", "MIT"),
    ("this software is provided 'as-is'", "Zlib"),
    ("redistribution and use in source and binary forms", "BSD"),
    ("apache license", "Apache-2.0"),
)


class Part(NamedTuple):
    """A part of the program: its licence's name, what it is for, and the licence's whole text, ""
    where there is none.
    """

    name: str
    version: str
    licence: str
    what: str
    text: str


@cache
def bundled_parts() -> tuple[Part, ...]:
    """All of them, Aftercare first and the others by name."""
    parts = {_plain(library.name): library for library in _libraries()}
    own = parts.pop(OWN)
    lesser = "\n\n".join([_file("LGPL-3.0.txt"), own.text])
    parts = {
        name: one if one.text or "LGPL-3.0" not in one.licence else one._replace(text=lesser)
        for name, one in parts.items()
    }
    beside = [
        _beside(described, parts, own.text)
        for described in _described()
        if not described.get("in") or _plain(described["in"]) in parts
    ]
    return (own, *sorted([*parts.values(), *beside], key=lambda part: part.name.casefold()))


def _libraries() -> Iterator[Part]:
    """The library itself, what it requires, what that requires, and so on, as far as it is
    installed.
    """
    waiting: list[tuple[str, Sequence[str]]] = [(OWN, EXTRAS)]
    seen = set[str]()
    while waiting:
        name, extras = waiting.pop()
        if _plain(name) in seen:
            continue
        try:
            package = distribution(name)
        except PackageNotFoundError:  # for another system, or an extra that was left out
            continue
        seen.add(_plain(name))
        waiting += [(required, ()) for required in _required(package, extras)]
        yield _part(package)


def _required(found: Distribution, extras: Sequence[str]) -> Iterator[str]:
    for line in found.requires or ():
        wanted = re.search(r"extra\s*==\s*['\"]([^'\"]+)", line)
        name = NAMED.match(line)
        if name and (wanted is None or wanted[1] in extras):
            yield name[0]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _part(found: Distribution) -> Part:
    text = "\n\n".join(_texts(found))
    described: Any = found.metadata
    return Part(
        described["Name"],
        found.version,
        _licence(described, text),
        described["Summary"] or "",
        text,
    )


def _texts(found: Distribution) -> Iterator[str]:
    """The texts in its dist-info, and those beside what it carries along."""
    for file in found.files or ():
        path = PurePosixPath(str(file))
        inside = ".dist-info" in path.parts[0] and "licenses" in path.parts
        if path.suffix in UNREAD or not (inside or LICENCE_FILE.search(path.name)):
            continue
        whole = found.locate_file(file)
        try:
            yield str(whole.read_text(encoding="utf-8", errors="replace")).strip()  # type: ignore[call-arg]
        except OSError:
            continue  # listed, and left out of this package


def _licence(described: Any, text: str) -> str:
    """What the metadata says, shortly; else what the text is known by."""
    said = described.get("License-Expression") or described.get("License") or ""
    if said and "\n" not in said.strip() and len(said) < 80:
        return str(said).strip()
    classified = [
        classifier.rpartition("::")[2].strip()
        for classifier in described.get_all("Classifier") or ()
        if classifier.startswith("License ::")
    ]
    if classified:
        return ", ".join(classified)
    beginning = re.sub(r"\s+", " ", text.lower())
    return next(
        (name for mark, name in BY_TEXT if mark in beginning), str(said).strip().partition("\n")[0]
    )


def _described() -> list[dict[str, Any]]:
    described: list[dict[str, Any]] = tomllib.loads(_file("parts.toml"))["part"]
    return described


def _file(name: str) -> str:
    return files("resources").joinpath("licences").joinpath(name).read_text(encoding="utf-8")


def _beside(one: dict[str, Any], libraries: dict[str, Part], gpl: str) -> Part:
    """A part that a library, or the program itself, brings along."""
    texts = [gpl if name == "GPL-3.0" else _file(name) for name in one["text"]]
    version = _version(one["name"], libraries.get(_plain(one.get("in", ""))))
    return Part(one["name"], version, one["licence"], one["what"], "\n\n".join(texts))


def _version(name: str, library: Part | None) -> str:
    """Of what says its own version; else "" - its library's version says which it is."""
    match name:
        case "Python":
            return platform.python_version()
        case "Qt":
            return library.version if library else ""
        case "SQLite":
            from sqlcipher3 import dbapi2

            return str(dbapi2.sqlite_version)
        case "SQLCipher":
            from sqlcipher3 import dbapi2

            connection = dbapi2.connect(":memory:")
            cipher = str(connection.execute("PRAGMA cipher_version").fetchone()[0]).split()[0]
            connection.close()
            return cipher
        case "OpenSSL":
            from cryptography.hazmat.backends.openssl.backend import backend

            return backend.openssl_version_text().split()[1]
    return ""


def what_it_is() -> Words:
    """Aftercare in a sentence."""
    return words(
        "Aftercare {version}: casework after release, offline first and encrypted. Free "
        "software under the GNU General Public License, version 3 or later: you may use, "
        "study, share and change it. It comes without any warranty.",
        version=__version__,
    )
