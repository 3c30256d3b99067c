"""What the devices are called: their numbers, and the names that their people or administrators
gave them.
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare.casework.authority import may_name_device
from aftercare.casework.checks import called
from aftercare.casework.kinds.device import DEVICE
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from sync.protocol.ids import format_id

KIND = DEVICE.name


class DeviceNames(dict[int, str]):
    """The names by device number."""

    def label(self, device: int) -> str:
        """What a device is shown as, wherever it is shown: its number, which nobody chose, and its
        name.
        """
        return f"{device} “{self[device]}”" if device in self else str(device)


def device_names(casebook: Casebook) -> DeviceNames:
    """What every device is called now, of those that were given a name."""
    return DeviceNames((number, str(row.fields["name"])) for number, row in given_names(casebook))


def given_names(casebook: Casebook) -> Iterator[tuple[int, RecordRow]]:
    """The names that count, the newest of a device last: given by its person or an administrator,
    and fit to be shown.
    """
    known = casebook.certified().roster.devices
    rows = casebook.records.read(kind=KIND, case="")
    for row in sorted(rows, key=lambda row: (row.changed, row.id)):
        device, name = known.get(row.fields.get("number") or 0), row.fields.get("name")
        if (
            device is None
            or not isinstance(name, str)
            or next(iter(called("name")(DEVICE, row.fields)), None)
        ):
            continue
        writers = [casebook.records.authors.of(row.device), *casebook.head_authors(row)]
        if all(may_name_device(format_id(device.person), writer) for writer in writers):
            yield device.number, row
