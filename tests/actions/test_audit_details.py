"""What an audit entry keeps beside its name is read in the language of whoever reads it."""

import pytest

from aftercare.actions.shared.audit_details import detail_words


@pytest.mark.parametrize(
    ("detail", "en", "ms"),
    [
        ("restricted", "Restricted", "Terhad"),
        ("until 2026-12-31", "until 31 Dec 2026", "hingga 31 Dis 2026"),
        ("until 2026-13-01", "until 2026-13-01", "until 2026-13-01"),
        ("AC-2026-0042", "AC-2026-0042", "AC-2026-0042"),
        ("20261130", "20261130", "20261130"),
        ("1 records taken back", "1 record taken back", "1 rekod ditarik balik"),
        ("9" * 5000 + " records", "9" * 5000 + " records", "9" * 5000 + " records"),
    ],
)
def test_a_detail_is_said_as_what_it_is(detail, en, ms):
    assert (detail_words(detail).say("en"), detail_words(detail).say("ms")) == (en, ms)


def test_a_moment_is_said_as_of_this_place():
    said = detail_words("2026-11-02T10:00:00+08:00").say("id")
    assert "2026-11-02" not in said and said.endswith(":00") and "Nov 2026, " in said
