"""The words an invented organisation is made of: names, places, employers, and sentences in Malay
and English.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

LANGUAGES = ("ms", "en")


class Named(msgspec.Struct, frozen=True):
    """A job, a course or a place in both languages."""

    ms: str
    en: str


class Relation(msgspec.Struct, frozen=True):
    """What a member of the household is called; `kin` shares the client's parent, `surname` only a
    surname.
    """

    ms: str
    en: str
    sex: str
    kin: bool = False
    surname: bool = False


class Community(msgspec.Struct, frozen=True):
    """How names are put together in a community, what is spoken there, and where those go who want
    faith-based support.
    """

    weight: int
    languages: list[str]
    pattern: dict[str, str]
    male: list[str]
    female: list[str]
    parents: list[str]
    worship: Named | None = None
    surnames: bool = False

    def given(self, sex: str) -> list[str]:
        """Given names."""
        return self.male if sex == "male" else self.female


class Words(msgspec.Struct, frozen=True):
    """The word lists; every employer, centre and street is invented."""

    days: dict[str, list[str]]
    patches: list[list[str]]
    streets: list[str]
    employers: list[str]
    contacts: list[str]
    contracts: list[str]
    jobs: list[Named]
    courses: list[Named]
    levels: list[str]
    providers: list[str]
    agencies: dict[str, list[str]]
    health_flags: list[str]
    safe_contact: list[str]
    success: dict[str, list[str]]
    relatives: list[Relation]
    spouses: dict[str, Relation]
    communities: list[Community]


@cache
def words() -> Words:
    """The word lists."""
    return msgspec.convert(_read("words"), Words)


@cache
def sentences(language: str) -> Mapping[str, Mapping[str, list[str]]]:
    """Sentence templates of a language: section -> group -> templates."""
    return _read(f"narratives.{language}")


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(
        files("resources").joinpath(f"example/{name}.toml").read_text(encoding="utf-8")
    )
