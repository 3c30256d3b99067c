"""Background sync is sparing where the network or the battery is scarce, and laptops do not meet."""

from aftercare.ui.manners import (
    LONGEST_PAUSE,
    SYNC_EVERY,
    Surroundings,
    look_around,
    pause_after_failure,
    pause_after_save,
    pause_after_sync,
)

PLENTY, METERED, LOW = Surroundings(), Surroundings(metered=True), Surroundings(battery_low=True)


def test_pauses_are_longer_on_metered_networks_and_low_batteries():
    assert 0.8 * SYNC_EVERY <= pause_after_sync(PLENTY) <= 1.2 * SYNC_EVERY
    for scarce in (METERED, LOW):
        assert pause_after_sync(scarce) >= 3 * SYNC_EVERY
        assert pause_after_save(scarce) > pause_after_save(PLENTY)


def test_failures_double_the_pause_up_to_an_hour_and_never_the_same_twice():
    means = [sum(pause_after_failure(n, PLENTY) for _ in range(200)) / 200 for n in (1, 2, 3, 4)]
    assert means == sorted(means)
    assert max(pause_after_failure(50, PLENTY) for _ in range(100)) <= LONGEST_PAUSE
    assert len({pause_after_failure(3, PLENTY) for _ in range(50)}) > 40


def test_a_computer_that_tells_nothing_counts_as_plentiful(monkeypatch):
    monkeypatch.setattr("psutil.sensors_battery", lambda: None)
    assert look_around().battery_low is False


def test_a_low_battery_counts_only_while_unplugged(monkeypatch):
    class Battery:
        percent, power_plugged = 8, False

    monkeypatch.setattr("psutil.sensors_battery", Battery)
    assert look_around().battery_low
    Battery.power_plugged = True
    assert not look_around().battery_low
