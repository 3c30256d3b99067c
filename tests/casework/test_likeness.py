"""Names that may mean the same person, and names that do not."""

import pytest

from aftercare.casework.likeness import alike


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Faizal bin Yaakob", "FAIZAL YAAKOB"),
        ("Faizal bin Yaakob", "Faisal bin Yaakub"),
        ("Murugan a/l Krishnan", "Krishnan Murugan"),
        ("Tan Jun Kit", "Jun Kit Tan"),
        ("Norhayati binti Mustapa", "Nor Hayati bt Mustapa"),
        ("Encik Ahmad bin Ali", "Ahmad Ali"),
        ("Mohd Faizal", "Muhammad Faisal"),
        ("Bengkel Maju Jaya", "Bengkel Maju Jaya Sdn Bhd"),
        ("Kumpulan Angin Malam", "angin malam kumpulan"),
        ("陳偉明", "陳偉明"),
        ("முருகன் கிருஷ்ணன்", "கிருஷ்ணன் முருகன்"),
    ],
)
def test_spelled_otherwise_or_shortened_is_asked_about(one, other):
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Faizal bin Yaakob", "Faizal bin Kamarudin"),
        ("Murugan a/l Krishnan", "Suresh a/l Krishnan"),
        ("Tan Jun Kit", "Tan Boon Huat"),
        ("Siti", "Farah"),
        ("", "Farah"),
        ("bin", ""),
    ],
)
def test_other_people_are_not(one, other):
    assert not alike(one, other)
