"""Invitation codes: typed by people, so mistakes are told apart from forgeries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.errors import BadSignature, Malformed
from sync.protocol.invitation import (
    Invitation,
    check_proof,
    invitation_id,
    proof_key,
    prove,
    read_code,
)
from sync.protocol.messages import Enrolment

INVITATION = Invitation("https://127.0.0.1:8443", b"c" * 16, b"r" * 16, b"s" * 16)


def test_a_code_survives_lower_case_spaces_and_line_breaks():
    code = INVITATION.code()
    assert read_code(code.lower().replace("-", " \n")) == INVITATION


@given(st.integers(0, 500), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_a_mistyped_character_is_noticed(place, typed):
    code = INVITATION.code().replace("-", "")
    place %= len(code)
    if code[place] != typed:
        wrong = code[:place] + typed + code[place + 1 :]
        try:
            assert (
                read_code(wrong) == INVITATION
            )  # only the bits that pad the last character may differ
            assert place == len(code) - 1
        except Malformed:
            pass


@given(st.text(max_size=80))
def test_anything_else_is_refused_and_never_crashes(text):
    with pytest.raises(Malformed):
        read_code(text)


def test_a_proof_holds_only_for_the_secret_and_the_keys_it_was_made_with():
    key = proof_key(b"s" * 16)
    sealing = b"h" * 1216
    proof = prove(key, invitation_id(b"s" * 16), b"k" * 32, sealing, b"n")
    good = Enrolment(invitation_id(b"s" * 16), b"k" * 32, sealing, b"n", proof)
    check_proof(key, good)
    with pytest.raises(BadSignature):
        check_proof(proof_key(b"t" * 16), good)
    with pytest.raises(BadSignature):
        check_proof(key, Enrolment(good.invitation, b"x" * 32, sealing, b"n", proof))
    with pytest.raises(Malformed):
        check_proof(key, Enrolment(good.invitation, b"k" * 32, b"h", b"n", proof))


def test_an_invitation_does_not_show_its_secret():
    assert "s" * 16 not in repr(INVITATION)
