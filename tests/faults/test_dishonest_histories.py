"""Forty histories with dishonest members, sticks and relay, of which the soak lives many more: nobody honest is stopped, blinded, silenced or falsified."""

from hypothesis import HealthCheck, settings

from tests.faults.dishonest_histories import DishonestHistories

TestDishonestHistories = DishonestHistories.TestCase
TestDishonestHistories.settings = settings(
    max_examples=40,
    stateful_step_count=14,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    print_blob=True,
)
