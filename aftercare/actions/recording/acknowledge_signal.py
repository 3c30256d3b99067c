"""Somebody responsible has read a signal and takes it on."""

from __future__ import annotations

from datetime import datetime

from aftercare.actions.recording.record import record
from aftercare.store.casebook import Casebook, Written
from aftercare.store.records import RecordRow
from sync.protocol.ids import format_id


def acknowledge_signal(casebook: Casebook, row: RecordRow, now: datetime) -> Written:
    """Writes who acknowledged the signal, and when."""
    me = format_id(casebook.certified().person)
    fields = {"acknowledged": now.isoformat(timespec="minutes"), "acknowledged_by": me}
    return record(casebook, row.case, "signal", fields, row.id, compartment=row.compartment)
