"""A copied data folder, as from a cloned disk: it is told at its first exchange, and the original goes on."""

import shutil

from aftercare.actions.record import record
from tests.faults.dishonest import VISIT
from tests.faults.world import World


def test_a_copy_of_a_folder_whose_original_went_on_is_told_and_takes_nothing_from_anybody():
    world = World(3)
    case = world.cases[0]
    shutil.copytree(world.folder / "siti", world.folder / "copy")
    books = {name: world.open(name) for name in ("siti", "sup", "copy")}
    try:
        record(books["siti"], case, "visit", {**VISIT, "observations": "of the original"})
        world.sync(books["siti"])
        record(books["copy"], case, "visit", {**VISIT, "observations": "of the copy"})
        told = world.sync(books["copy"])
        assert [trouble.code for trouble in told.troubles] == ["fork"]
        assert books["copy"].unsent() > 0  # it is kept there, and not said to be safe elsewhere
        world.sync(books["sup"])
        assert [row.fields["observations"] for row in books["sup"].records.read(kind="visit")] == ["of the original"]
        record(books["siti"], case, "visit", {**VISIT, "observations": "goes on"})
        assert world.sync(books["siti"]).troubles == ()
    finally:
        for book in books.values():
            book.close()
        world.close()
