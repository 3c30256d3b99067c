"""Charts say in words what they show, have an axis, and name their months without one over the other."""

from datetime import date
from itertools import pairwise

import pytest

from aftercare.ui import theme
from aftercare.ui.case.work_bars import Scale, place_of
from aftercare.ui.figures.trend_chart import Bar, TrendChart
from aftercare.ui.language import language

BARS = [Bar("Oct", 6, 7, 0), Bar("Nov", 0, 4, 2), Bar("Dec", 0, 0, 0)]


def test_a_chart_is_told_in_words_with_what_is_not_known(qtbot, english):
    chart = TrendChart(theme.LIGHT)
    qtbot.addWidget(chart)
    chart.show_bars(BARS, "First contact")
    assert chart.accessibleName() == "Chart: First contact"
    assert (
        chart.accessibleDescription()
        == "Oct: 6 of 7, 86 %; Nov: 0 of 4, 0 %, 2 not known; Dec: nobody"
    )


def test_a_chart_has_an_axis_at_its_left(qtbot, english):
    chart = TrendChart(theme.LIGHT)
    qtbot.addWidget(chart)
    chart.resize(300, 140)
    chart.show_bars(BARS, "First contact")
    chart.show()
    picture = chart.grab().toImage()
    at_left = {picture.pixelColor(x, y).name() for x in range(6) for y in range(picture.height())}
    assert len(at_left) > 1, "numbers stand there"


@pytest.mark.parametrize("wide", [600, 900, 1600])
@pytest.mark.parametrize("code", ["en", "ms", "id"])
def test_months_are_named_and_none_lies_over_another(qtbot, english, wide, code):
    language.choose(code)
    whole = (date(2025, 11, 10), date(2027, 2, 3))
    scale = Scale(theme.LIGHT, whole)
    qtbot.addWidget(scale)
    scale.resize(wide, 30)
    marks, metrics = scale.marks(), scale.fontMetrics()
    assert marks[0][1].endswith(("2025", "2026")), "the first has its year"
    assert place_of(date(2026, 1, 1), whole, wide) in dict(marks), "and so has a January"
    assert all(x + metrics.horizontalAdvance(name) <= wide for x, name in marks)
    for (x, name), (after, _) in pairwise(marks):
        assert x + metrics.horizontalAdvance(name) < after
