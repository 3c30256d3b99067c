"""Histories over real databases, the real relay and bundle files: nothing acknowledged is lost, and everybody agrees."""

from hypothesis import HealthCheck, settings

from tests.faults.histories import Histories

TestHistories = Histories.TestCase
TestHistories.settings = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    print_blob=True,
)
