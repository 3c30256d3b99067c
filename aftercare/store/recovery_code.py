"""The recovery code: 160 secret bits and a check, as 35 digits and letters in groups of five, for
paper.
"""

from __future__ import annotations

import hashlib

from aftercare.store.vault_errors import MistypedRecoveryCode

SECRET_BYTES, CHECK_BITS, LENGTH, GROUP = 20, 15, 35, 5
DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no letter that is easily read as another
_LOOKALIKES = str.maketrans("ILO", "110")


def _check_of(secret: bytes) -> int:
    digest = hashlib.sha256(b"aftercare/vault/recovery code" + secret).digest()
    return int.from_bytes(digest[:2]) >> (16 - CHECK_BITS)


def write_code(secret: bytes) -> str:
    """The code that stands for 20 secret bytes, in groups."""
    number = int.from_bytes(secret) << CHECK_BITS | _check_of(secret)
    text = "".join(DIGITS[number >> 5 * place & 31] for place in reversed(range(LENGTH)))
    return "-".join(text[i : i + GROUP] for i in range(0, LENGTH, GROUP))


def read_code(code: str) -> bytes:
    """The secret in a code, typed in any case and with any marks between; raises
    `MistypedRecoveryCode`.
    """
    text = "".join(character for character in code.upper() if character.isalnum()).translate(
        _LOOKALIKES
    )
    if len(text) != LENGTH or not set(text) <= set(DIGITS):
        raise MistypedRecoveryCode
    number = 0
    for digit in text:
        number = number << 5 | DIGITS.index(digit)
    secret = (number >> CHECK_BITS).to_bytes(SECRET_BYTES)
    if number & (1 << CHECK_BITS) - 1 != _check_of(secret):
        raise MistypedRecoveryCode
    return secret
