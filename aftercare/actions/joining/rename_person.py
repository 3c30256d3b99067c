"""An administrator gives a person another name, as after a marriage or a slip of the pen. Records
say by id who wrote them, and follow.
"""

from __future__ import annotations

from aftercare.actions.recording.record import record
from aftercare.actions.shared.administering import administering
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.directory import Colleague, find_person
from aftercare.actions.shared.names import one_line
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook


def rename_person(casebook: Casebook, name: str, new: str) -> Colleague:
    """Calls the colleague `name` (or id) `new` from now on, on every device that syncs; raises
    `Invalid`, `NameInUse`.

    The name lies in the encrypted directory, where earlier versions read it too; what is printed
    from now on has the new one.
    """
    administering(casebook, words("rename people"))
    colleague, new = find_person(casebook, name), one_line(new)
    with casebook.transaction():
        record(casebook, "", "person", {"name": new}, colleague.person)
        enter(casebook, "configured", about="person", whom=colleague.person, details=["name"])
    return colleague._replace(name=new)
