"""The recovery code: typed from paper, it is read; mistyped, it is told so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.store.recovery_code import DIGITS, read_code, write_code
from aftercare.store.vault_errors import MistypedRecoveryCode

SECRETS = st.binary(min_size=20, max_size=20)
CODE = write_code(bytes(range(20)))


@given(SECRETS)
def test_a_code_reads_back_as_its_secret(secret):
    code = write_code(secret)
    assert [len(group) for group in code.split("-")] == [5] * 7
    assert read_code(code) == secret


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        CODE.replace("-", ""),
        CODE.replace("-", " ") + "\n",
        CODE.replace("0", "o").replace("1", "l"),
    ],
)
def test_case_marks_and_lookalike_letters_do_not_matter(typed):
    assert read_code(typed) == bytes(range(20))


def test_nearly_every_typing_error_is_noticed():
    missed = 0
    for place, right in enumerate(CODE):
        for wrong in DIGITS:
            if right not in ("-", wrong):
                try:
                    read_code(CODE[:place] + wrong + CODE[place + 1 :])
                    missed += 1
                except MistypedRecoveryCode:
                    pass
    assert missed <= 1  # of 1085, where one in 32768 is to be expected


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "-",
        CODE[:-1],
        CODE + "0",
        CODE[:-1] + "U",
        CODE[:-1] + "é",
        "0" * 35,
        CODE[6:] + CODE[:6],
    ],
)
def test_a_code_that_is_cut_long_swapped_or_foreign_is_mistyped(typed):
    with pytest.raises(MistypedRecoveryCode):
        read_code(typed)
