"""All that a dishonest colleague and a dishonest administrator can write, at once, through the real relay, to everybody."""

from __future__ import annotations

from collections.abc import Sequence

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.casework.declaration import Compartment
from tests.hostile.odd_values import FOREIGN, JSON, Odd
from tests.hostile.organisation import HONEST, Organisation
from tests.hostile.readings import Fault, faults_of_commands, faults_of_readings, faults_of_reports
from tests.hostile.records import CASE_COMPARTMENTS, Corpus, Hostile, by_value, kinds_in
from tests.hostile.windows import walked


class Flood:
    """An organisation in which `farah` opened a case for each odd value, and wrote as much into the case that all share."""

    def __init__(
        self, values: Sequence[Odd] = JSON, *, step: int = 60, start: int = 0, of_their_own: int = 4
    ) -> None:
        self.organisation = organisation = Organisation()
        alone = [
            odd for place, odd in enumerate(values) if place % of_their_own == start % of_their_own
        ]
        self.cases = {odd.name: self._case_of(odd) for odd in alone}
        corpus = Corpus(organisation.farah, organisation.case, organisation.visit)
        kinds = kinds_in(*CASE_COMPARTMENTS, Compartment.AUDIT)
        self._write(
            organisation.case,
            [one for kind in kinds for one in corpus.one_odd(kind, values, step, start)],
        )
        directory = Corpus(organisation.boss, "", organisation.visit)
        for kind in kinds_in(Compartment.DIRECTORY):
            made = [directory.all_odd(kind, odd) for odd in values]
            self._write("", made + list(directory.one_odd(kind, values, 4, start)))
        organisation.sync("farah", "admin", "farah")
        self.on_arrival = organisation.after(*HONEST)
        self._send_foreign()

    def _send_foreign(self) -> None:
        """Values that JSON cannot say, into the case that all share."""
        farah = self.organisation.farah
        for odd in FOREIGN:
            farah.sealed(
                self.organisation.case, "care", [farah.change("visit", {"place": odd.packed})]
            )
            farah.sealed(
                self.organisation.case,
                "contact",
                [farah.change("client", {"preferred_name": odd.packed})],
            )
        self.organisation.sync("farah")

    def _case_of(self, odd: Odd) -> str:
        """A case that has nothing but this value in it."""
        organisation = self.organisation
        case = open_case(
            organisation.books["farah"],
            {"preferred_name": odd.name, "type": "general", "opened": "2026-11-01"},
        )
        for name in ("siti", "sup"):
            grant_case(organisation.books["farah"], case, name)
        corpus = Corpus(organisation.farah, case, organisation.visit)
        self._write(
            case,
            [corpus.all_odd(kind, odd) for kind in kinds_in(*CASE_COMPARTMENTS, Compartment.AUDIT)],
        )
        return case

    def _write(self, case: str, made: Sequence[Hostile]) -> None:
        """In the compartments in which such records lie, each value in an envelope of its own."""
        sender = self.organisation.farah if case else self.organisation.boss
        by_compartment: dict[str, list[Hostile]] = {}
        for one in made:
            by_compartment.setdefault(one.compartment, []).append(one)
        for compartment, some in by_compartment.items():
            for envelope in by_value(some):
                sender.sealed(case, compartment, [one.change for one in envelope])

    def after(self) -> list[Fault]:
        """Whether everybody goes on syncing, and holds what is honest."""
        return self.on_arrival + self.organisation.after(*HONEST, "admin")

    def readings(self, name: str, cases: Sequence[str]) -> list[Fault]:
        """What reading and printing comes to at `name`."""
        book = self.organisation.books[name]
        found = faults_of_readings(book, list(cases))
        if (
            name in HONEST and len(book.records.read()) < 500
        ):  # from the administrator's own keys it came, past that device
            found.append(Fault(f"the flood, at {name}", "did not arrive", "-"))
        for case in cases:
            found += faults_of_reports(book, case)
        return list(dict.fromkeys(found))

    def screens(self, name: str, cases: Sequence[str], most: int = 150) -> list[Fault]:
        """What going through the window comes to at `name`, and whether the honest case is in sight."""
        found, seen = walked(self.organisation.books.pop(name), list(cases), most)
        self.organisation.books[name] = self.organisation.world.open(name)
        if "caseload" in seen and "Encik 0" not in seen["caseload"]:
            found.append(Fault("screen caseload", "the honest case is not in sight", "-"))
        return found

    def commands(self, name: str, cases: Sequence[str]) -> list[Fault]:
        """What every command that reads comes to at `name`."""
        self.organisation.books.pop(name).close()
        found = faults_of_commands(self.organisation.world.folder / name, list(cases))
        self.organisation.books[name] = self.organisation.world.open(name)
        return found

    def close(self) -> None:
        """Removes everything."""
        self.organisation.close()
