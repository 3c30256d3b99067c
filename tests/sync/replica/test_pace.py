"""How much goes into one exchange follows the link; a break makes it less."""

from sync.protocol.messages import LARGEST_PAGE, SMALLEST_PAGE
from sync.replica.http_transport import Traffic
from sync.replica.pace import FIRST, Pace

NOTHING = Traffic(0, 0, 0)


def test_a_slow_link_gets_small_pages_and_a_quick_one_grows_step_by_step():
    pace = Pace()
    pace.learn(NOTHING, Traffic(1, 60_000, 4_000), 8.0)  # 8 kB a second
    assert (pace.page, pace.upload, pace.seconds_left(80_000)) == (32_000, 32_000, 10)
    pace.learn(NOTHING, Traffic(1, 0, 1_000_000), 0.1)
    assert pace.page == 4 * 32_000
    for _ in range(5):
        pace.learn(NOTHING, Traffic(1, 0, 10_000_000), 0.1)
    assert pace.page == LARGEST_PAGE


def test_a_small_exchange_says_nothing_and_a_break_makes_the_next_ones_small():
    pace = Pace()
    pace.learn(NOTHING, Traffic(1, 300, 200), 3.0)
    assert (pace.page, pace.seconds_left(1000)) == (FIRST, None)
    for _ in range(9):
        pace.broke()
    assert (pace.page, pace.upload) == (SMALLEST_PAGE, SMALLEST_PAGE)
