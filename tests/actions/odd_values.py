"""Values that no field of most types can hold, written into the log as a colleague's device might, and every list over them."""

import itertools

from aftercare.actions.caseload.agenda import agenda
from aftercare.actions.caseload.brief import brief
from aftercare.actions.caseload.conflicts import list_conflicts
from aftercare.actions.caseload.export_records import content_hash
from aftercare.actions.caseload.figures import figures_of
from aftercare.actions.caseload.list_cases import list_cases, list_due
from aftercare.actions.caseload.review import review_queue
from aftercare.actions.papers.report_kinds import caseload
from aftercare.actions.recording.attach_file import attachments_of
from aftercare.actions.recording.comment import comments_on, questions_to_me
from aftercare.actions.recording.due_rules import thresholds
from aftercare.actions.recording.own_words import own_words
from aftercare.actions.recording.settings import settings
from aftercare.actions.recording.show_records import show_records
from aftercare.casework.indicators.counting import Period
from sync.protocol.access import space_id
from sync.protocol.ids import parse_id
from sync.replica.change import Change

STRANGER = 4  # the number of a colleague's device
VALUES = {
    "a number": 7,
    "a map": {"a": 1},
    "a list of all kinds": [1, {"x": []}],
    "an empty map": {},
    "an empty list": [],
    "a text": "xx",
    "the largest number": 1 << 53,
    "yes": True,
    "no moment": "9999-99-99T99:99",
    "year 0": "0000-01-01",
    "the last day": "9999-12-31",
    "the last moment": "9999-12-31T23:59:59-14:00",
    "the first moment": "0001-01-01T00:00:00+14:00",
    "a file of nothing": {
        "digest": "zz",
        "size": -1,
        "media": "image/jpeg",
        "epoch": 1,
        "manifest": "zz",
    },
}
_numbers = itertools.count(1000)


def write(book, case, kind, fields, record, *, time=1):
    """One change by a stranger's device; `time` is a hybrid one, by default before all others."""
    compartment = str(kind.compartment) if kind.compartment != "any" else "care"
    space = space_id(
        book.certified().organisation,
        b"" if compartment == "directory" else parse_id(case),
        compartment,
    )
    change = Change(next(_numbers), time, kind.name, record, fields)
    book.log.append(book.ledger.number(space), STRANGER, [change], envelope=1)


def space_of(book, row):
    """The id of the space that a record is in."""
    return space_id(
        book.certified().organisation, parse_id(row.case) if row.case else b"", row.compartment
    )


def every_list(book, case):
    """Everything that lists cases or reads the organisation's own configuration, each by its name."""
    now = book.here()
    return {
        "cases": list_cases(book, now),
        "due": list_due(book, now),
        "review": review_queue(book, now),
        "agenda": agenda(book, now.date(), 60, now),
        "brief": brief(book, case, now),
        "conflicts": list(list_conflicts(book)),
        "figures": figures_of(book, [Period.read("2026-11")], now.date()),
        "search": book.records.search("xx"),
        "records": list(show_records(book, history=True, receipts=True)),
        "caseload on paper": caseload(book, "en"),
        "questions": [*questions_to_me(book), *comments_on(book, case)],
        "attachments": attachments_of(book, case),
        "configuration": (thresholds(book), settings(book), own_words(book)),
        "what an export holds": content_hash(book),
    }
