"""An organisation's own forms: taken from XLSForm files by an administrator, shared in the
directory, filled in offline.

A new version stands beside the old one: what was filled in keeps the version it was filled in with.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import zstandard

from aftercare.actions.recording.record import record
from aftercare.actions.shared.administering import administering
from aftercare.actions.shared.audit import looked_at
from aftercare.actions.shared.one_record import id_for
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.actions.shared.table_file import unpacks_too_large, write_csv
from aftercare.apart import NotRead, read_apart
from aftercare.casework.agency_forms.filling import Filling
from aftercare.casework.agency_forms.workbook import CellProblem
from aftercare.casework.agency_forms.xform import Form, read_xform
from aftercare.casework.declaration import By
from aftercare.casework.field_values import LONGEST_NARRATIVE
from aftercare.casework.refusal import Refused
from aftercare.casework.system_said import system_said
from aftercare.casework.wording import Words, as_written, together, words
from aftercare.store.casebook import Casebook, Written
from aftercare.store.missing import NoSuchCase

LARGEST = 20_000_000  # bytes of an XLSForm file, and of the XForm in it
NAMED = 8  # problems that a refusal names


class UnfitForm(Refused):
    """A form that cannot be filled in here; `problems` names each cell."""

    def __init__(
        self, name: str, problems: Sequence[Words], more: Sequence[CellProblem] = ()
    ) -> None:
        self.problems = more
        super().__init__(
            together([words("{file} cannot be used.", file=name), *problems[:NAMED]]),
            words("Nothing was changed."),
            words("Change these cells in the file, and take it in again."),
        )


class NotAnswered(Refused):
    """Answers that the form does not allow."""

    def __init__(self, problems: Sequence[tuple[str, Words]]) -> None:
        self.problems = problems
        label, what = problems[0]
        super().__init__(
            words(
                "{n} answers must be corrected. “{label}”: {what}",
                n=len(problems),
                label=label,
                what=what,
            ),
            words("Nothing was saved; the draft is kept."),
            words("Correct them and save again."),
        )


class FormLine(NamedTuple):
    """A form in the directory. `offered`: the newest of its versions, not retired."""

    record: str
    form_id: str
    version: str
    title: str
    offered: bool


def read_form_file(path: Path) -> tuple[str, Form]:
    """The XForm of an XLSForm file, and the form in it; raises `UnfitForm` naming every cell that
    does not work here.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnfitForm(
            path.name,
            [
                words(
                    "It cannot be read: {why}.",
                    why=system_said(error, words("it cannot be opened")),
                )
            ],
        ) from None
    if len(data) > LARGEST or unpacks_too_large(data):
        raise UnfitForm(path.name, [words("It is too large.")])
    try:
        xml, found, problem = read_apart(
            "form", tuple[str, list[CellProblem], str], data, path.suffix.lower()
        )
    except NotRead as failed:
        late, damaged = words("It takes too long to read."), words("It cannot be read.")
        raise UnfitForm(path.name, [late if failed.late else damaged]) from None
    if found:
        said = [
            words("{sheet}, cell {cell}: {what}", sheet=one.sheet, cell=one.cell, what=one.what)
            for one in found
        ]
        raise UnfitForm(path.name, said, found)
    if problem:
        raise UnfitForm(path.name, [as_written(problem)])
    return xml, read_xform(xml)


def add_form(casebook: Casebook, path: Path) -> Written:
    """Takes a form into the directory; everybody has it after their next sync. A version that is
    there already is refused.
    """
    administering(casebook, words("add forms"))
    xml, form = read_form_file(path)
    title = form.title or form.form_id or path.stem
    for known in forms(casebook):
        if (known.form_id, known.version) == (form.form_id, form.version):
            same = words(
                "Version “{version}” of the form “{title}” is there already.",
                version=known.version,
                title=known.title,
            )
            raise UnfitForm(
                path.name, [same, words("Give the new one another version on the settings sheet.")]
            )
    source = base64.b64encode(zstandard.compress(xml.encode(), 19)).decode()
    if len(source) > LONGEST_NARRATIVE:
        raise UnfitForm(path.name, [words("It is too large.")])
    fields = {
        "form_id": form.form_id,
        "version": form.version,
        "title": title[:500],
        "source": source,
    }
    return record(
        casebook, "", "agency_form", fields, id_for("agency_form", fields), by=By.ASSISTANT
    )


def retire_form(casebook: Casebook, form: str, *, retired: bool = True) -> Written:
    """A form is no longer offered, or is again; what was filled in stays."""
    administering(casebook, words("retire forms"))
    return record(casebook, "", "agency_form", {"retired": retired}, form, by=By.ASSISTANT)


def forms(casebook: Casebook) -> list[FormLine]:
    """Every version of every form, the newest of each first."""
    rows = casebook.records.read(kind="agency_form", case="")
    newest = {row.fields.get("form_id"): row.id for row in rows if not row.fields.get("retired")}
    lines = [
        FormLine(
            row.id,
            str(row.fields.get("form_id") or ""),
            str(row.fields.get("version") or ""),
            str(row.fields.get("title") or ""),
            newest.get(row.fields.get("form_id")) == row.id,
        )
        for row in reversed(rows)
    ]
    return sorted(lines, key=lambda line: line.title.casefold())


def form_of(casebook: Casebook, record_id: str) -> Form:
    """A form by its record; raises `NoSuchCase` where it is not here."""
    row = casebook.records.get(record_id, "agency_form", "")
    if row is None:
        raise NoSuchCase(record_id)
    try:
        xml = zstandard.decompress(
            base64.b64decode(str(row.fields.get("source") or "")), max_output_size=LARGEST
        )
        return read_xform(xml)
    except Exception as error:  # noqa: BLE001 - it is what somebody wrote into the directory, and may be anything
        raise UnfitForm(
            str(row.fields.get("title")),
            [words("It is damaged: {kind}.", kind=type(error).__name__)],
        ) from None


@in_own_words
def save_answers(
    casebook: Casebook,
    case: str,
    form: str,
    answers: Mapping[str, str],
    *,
    record_id: str = "",
    language: str = "en",
    more: Mapping[str, Any] | None = None,
) -> Written:
    """Saves a filled-in form, checked by the form's own rules; raises `NotAnswered`. `more`:
    assessor and conclusion.
    """
    row = casebook.records.get(form, "agency_form", "")
    filling = Filling(form_of(casebook, form), answers, casebook.here(), language)
    wrong = [
        (path, words("The form has no such question."))
        for path in answers
        if not filling.knows(path)
    ]
    wrong += [
        (problem.label or problem.path, problem.problem)
        for problem in filling.problems()
        if problem.problem
    ]
    if wrong:
        raise NotAnswered(wrong)
    fields: dict[str, Any] = {"answers": filling.answers(), **(more or {})}
    if not record_id:
        known = row.fields if row else {}
        fields |= {
            "form": form,
            "title": known.get("title"),
            "version": known.get("version") or None,
        }
        fields["date"] = fields.get("date") or casebook.here().date().isoformat()
    return record(
        casebook,
        case,
        "form_answer",
        {name: value for name, value in fields.items() if value is not None},
        record_id,
        by=By.ASSISTANT,
    )


def answers_csv(casebook: Casebook, form_id: str) -> bytes:
    """Everything filled in with a form, in all its versions, as a table: a column for each question
    of any version.
    """
    versions = {form.record for form in forms(casebook) if form.form_id == form_id}
    rows = [
        row
        for row in casebook.records.read(kind="form_answer")
        if row.fields.get("form") in versions
    ]
    looked_at(casebook, rows)
    paths = list(dict.fromkeys(path for row in rows for path in row.fields.get("answers") or {}))
    table: list[list[Any]] = [["id", "case", "version", "date", "assessor", "conclusion", *paths]]
    for row in rows:
        said = row.fields.get("answers") or {}
        head = [
            row.fields.get(name) or "" for name in ("version", "date", "assessor", "conclusion")
        ]
        table.append([row.id, row.case, *head, *(said.get(path, "") for path in paths)])
    return write_csv(table)
