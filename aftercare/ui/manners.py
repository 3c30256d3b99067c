"""How gently to use the link and the battery: metered networks and low batteries are asked of less
often.
"""

from __future__ import annotations

import random
from typing import NamedTuple

import psutil
from PySide6.QtNetwork import QNetworkInformation

SYNC_EVERY, AFTER_SAVE, LONGEST_PAUSE, CHECK_EVERY = 5 * 60, 20, 60 * 60, 24 * 60 * 60  # seconds
LOW_BATTERY = 20  # percent, unplugged
SLOWER = 4  # times the pause, on a metered network or a low battery


class Surroundings(NamedTuple):
    """What the computer says of its network and battery; `battery_low` only while unplugged."""

    metered: bool = False
    battery_low: bool = False

    @property
    def sparing(self) -> bool:
        """Whether to sync less often by itself. What a person asks for, and what they saved, goes
        at once all the same.
        """
        return self.metered or self.battery_low


def look_around() -> Surroundings:
    """The surroundings now; what cannot be told counts as plentiful."""
    network = QNetworkInformation.instance() if QNetworkInformation.loadDefaultBackend() else None
    try:
        battery = psutil.sensors_battery()
    except Exception:  # noqa: BLE001 - a machine that shows nothing of its power, each in its own way
        battery = None
    low = battery is not None and not battery.power_plugged and battery.percent < LOW_BATTERY
    return Surroundings(bool(network and network.isMetered()), low)


def pause_after_sync(around: Surroundings) -> float:
    """Seconds until the next sync by the clock."""
    return jittered(SYNC_EVERY * (SLOWER if around.sparing else 1))


def pause_after_save(around: Surroundings) -> float:
    """Seconds until what was saved goes up: several saves go together."""
    return jittered(AFTER_SAVE * (SLOWER if around.sparing else 1))


def pause_after_failure(failures: int, around: Surroundings) -> float:
    """Seconds until the next try after so many failures in a row: doubled each time, spread so that
    laptops do not meet.
    """
    longest = min(AFTER_SAVE * 2.0 ** min(failures, 12), LONGEST_PAUSE)
    return random.uniform(longest / 2, longest) * (SLOWER if around.sparing else 1)


def pause_between_checks(around: Surroundings) -> float:
    """Seconds between two questions for a newer version: a day, and never less."""
    return jittered(CHECK_EVERY * 1.25 * (SLOWER if around.sparing else 1))


def jittered(seconds: float) -> float:
    """About so many seconds: up to a fifth more or less."""
    return seconds * random.uniform(0.8, 1.2)
