"""A case in which a sealed record of every kind says one marker in each of its texts."""

from aftercare.casework.declaration import Compartment, FieldType
from aftercare.casework.kinds import KINDS
from aftercare.casework.vocabulary import terms_of
from aftercare.store.casebook import Entry
from tests.faults.world import World

MARKER = "RAHSIAINFORMAN"
NOT_OF_A_CASE = (Compartment.DIRECTORY, Compartment.AUDIT)
OF_CASES = [
    kind
    for kind in KINDS.values()
    if kind.compartment not in NOT_OF_A_CASE and kind.name not in ("client", "case")
]


def value(field, me, about, today, text=MARKER):
    """One that the field allows; None for those that are left empty."""
    match field.type:
        case FieldType.TEXT | FieldType.NARRATIVE:
            return text
        case FieldType.TEXT_LIST:
            return [text]
        case FieldType.VOCABULARY:
            return next(iter(terms_of(field.vocabulary)))
        case FieldType.VOCABULARY_LIST:
            return [next(iter(terms_of(field.vocabulary)))]
        case FieldType.DATE:
            return today.date().isoformat()
        case FieldType.MOMENT:
            return today.isoformat(timespec="seconds")
        case FieldType.PERSON:
            return me
        case FieldType.RECORD:
            return about
        case FieldType.INTEGER | FieldType.DURATION:
            return 30
    return None


def filled(kind, me, about, today, text=MARKER):
    """The fields of a record of a kind, each filled in."""
    fields = {
        field.name: value(field, me, about, today, text)
        for field in kind.fields
        if field.name != "sensitivity"
    }
    return {name: one for name, one in fields.items() if one is not None}


def sealed(kind, me, about, today, **more):
    """The same, sealed."""
    return filled(kind, me, about, today) | {"sensitivity": "sealed"} | more


class SealedCase:
    """`siti` leads the case, `sup` wrote half of a conflict in it; `records` are the sealed records' ids by kind."""

    def __init__(self):
        self.world = World(2)
        self.case = self.world.cases[0]
        siti, sup = self.world.open("siti"), self.world.open("sup")
        self.world.sync(siti)
        self.world.sync(sup)
        today, me = siti.here(), siti.certified().person.hex()
        me = f"{me[:8]}-{me[8:12]}-{me[12:16]}-{me[16:20]}-{me[20:]}"
        visit = siti.records.read(kind="case", case=self.case)[0].id
        with siti.transaction():
            written = siti.write(
                [Entry(self.case, "visit", "", sealed(KINDS["visit"], me, visit, today))]
            )
            self.records = {"visit": written[0].record}
            rest = [kind for kind in OF_CASES if kind.name != "visit"]
            left = {
                "done": None,
                "to_date": None,
                "acknowledged": None,
                "answered": None,
                "outcome": None,
                "end": None,
            }
            more = [{name: None for name in left if kind.field(name)} for kind in rest]
            entries = [
                Entry(self.case, kind.name, "", sealed(kind, me, written[0].record, today, **some))
                for kind, some in zip(rest, more, strict=True)
            ]
            self.records |= dict(
                zip(
                    (kind.name for kind in rest),
                    (one.record for one in siti.write(entries)),
                    strict=True,
                )
            )
        for book in (siti, sup):
            self.world.sync(book)
        for book, said in ((siti, "A"), (sup, "B")):
            with book.transaction():
                book.write(
                    [
                        Entry(
                            self.case,
                            "signal",
                            self.records["signal"],
                            {"seen": f"{MARKER} {said}"},
                        )
                    ]
                )
        for book in (siti, sup, siti):
            self.world.sync(book)
        siti.close()
        sup.close()

    @property
    def folder(self):
        """The data folder of whoever leads the case."""
        return self.world.folder / "siti"

    def looks(self):
        """How many looks at sealed records are entered on that device."""
        with self.world.open("siti") as book:
            return sum(
                row.fields.get("what") == "viewed" for row in book.records.read(kind="audit_entry")
            )
