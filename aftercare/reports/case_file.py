"""What reports read of a case, and the parts that several of them are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from aftercare.casework.field_values import UNREADABLE
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_label, kind_label
from aftercare.casework.spoken import printed, spoken
from aftercare.casework.standing import CaseRecords, Record
from aftercare.casework.wording import Words, words
from aftercare.reports.paper import facts_table, grid, heading, paragraph, together

OPEN_GOALS = ("active", "paused", "proposed")
COMMON = ("sensitivity", "basis", "agency")


class CaseFile(NamedTuple):
    """One case for one report: its records, people's names by id, the day, and the language it is
    printed in.
    """

    records: CaseRecords
    names: Mapping[str, str]
    today: date
    language: str

    def say(self, text: Words) -> str:
        """A text in the report's language."""
        return text.say(self.language)

    def client(self, field: str) -> Any:
        """A field of the client's record."""
        clients = self.records.of("client")
        return clients[0].fields.get(field) if clients else None

    @property
    def name(self) -> str:
        """What the client is called."""
        return str(
            self.client("preferred_name") or self.records.head("number") or self.records.case_id[:8]
        )

    def value(self, record: Record, field: str) -> str:
        """A field in words, "" for none."""
        if field in record.unreadable:
            return self.say(UNREADABLE)
        return spoken(
            KINDS[record.kind].by_name[field], record.fields.get(field), self.names, self.language
        )

    def facts(
        self, record: Record, fields: Iterable[str] = (), *, without: Iterable[str] = ()
    ) -> list[tuple[str, str]]:
        """What the fields of a record are called and say; those that say nothing are left out."""
        left_out = {*COMMON, *without}
        wanted = fields or [name for name in KINDS[record.kind].by_name if name not in left_out]
        said = (
            (field_label(record.kind, name, self.language), self.said(record, name))
            for name in wanted
        )
        return [(label, text) for label, text in said if text]

    def label(self, kind: str, *, plural: bool = False) -> str:
        """What a kind is called."""
        return kind_label(kind, self.language, plural=plural)

    def said(self, record: Record, field: str) -> str:
        """The same for a paper: where it fails, the rest of the paper is printed all the same."""
        day = str(record.fields.get(KINDS[record.kind].happened) or "")
        return printed(partial(self.value, record, field), record.kind, day, self.language)

    def which(self, kind: str, belongs: Callable[[Record], bool]) -> list[Record]:
        """The records of a kind that belong here; one that the rule fails on stays in, for a person
        to judge.
        """
        records_there = []
        for record in self.records.of(kind):
            try:
                stays = belongs(record)
            except Exception:  # noqa: BLE001 - nothing is left out of a paper because a rule fails
                stays = True
            records_there += [record] if stays else []
        return records_there

    def newest(self, kind: str, most: int = 0) -> list[Record]:
        """The records of a kind, newest first; `most` of them, if given."""
        when = KINDS[kind].happened
        in_order = sorted(
            self.records.of(kind),
            key=lambda record: (str(record.fields.get(when) or ""), record.id),
            reverse=True,
        )
        return in_order[:most] if most else in_order


def about_client(file: CaseFile) -> Flowable:
    """Who the report is about."""
    case = file.records.of("case")
    facts = [(file.label("client"), file.name)]
    facts += file.facts(case[0], ("number", "type", "lead_worker")) if case else []
    return facts_table(facts)


def section(
    file: CaseFile, title: str, records: Sequence[Record], fields: Sequence[str] = ()
) -> list[Flowable]:
    """A part with the facts of each of some records; nothing where there are none."""
    parts: list[Flowable] = []
    for record in records:
        facts = file.facts(record, fields)
        if facts:
            parts += [facts_table(facts, 48 * mm), Spacer(1, 2.5 * mm)]
    return [heading(title), *parts] if parts else []


def table(
    file: CaseFile,
    title: str,
    records: Sequence[Record],
    fields: Sequence[str],
    widths: Sequence[float],
) -> list[Flowable]:
    """A part with a line for each record; nothing where there are none."""
    if not records:
        return []
    titles = [field_label(records[0].kind, name, file.language) for name in fields]
    return [
        heading(title),
        grid(titles, [[file.said(record, name) for name in fields] for record in records], widths),
    ]


def signature_table(file: CaseFile, who: Sequence[Words]) -> Flowable:
    """Who signs, with room for the signature and the day."""
    titles = [
        file.say(word) for word in (words("Name and role"), words("Signature"), words("Date"))
    ]
    rows = [[f"{file.say(signer)}\n\n ", "", ""] for signer in who]
    return together(Spacer(1, 6 * mm), grid(titles, rows, [4, 4, 2]))


def plain_lines(texts: Iterable[str]) -> list[Flowable]:
    """Sentences, one below the other."""
    return [paragraph(text) for text in texts if text]
