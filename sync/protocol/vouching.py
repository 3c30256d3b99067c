"""What is vouched for when a person gets a further device, and the number by which people compare
it (PROTOCOL 3.6).
"""

from __future__ import annotations

import hashlib
from functools import cache

from sync.protocol.encoding import encode, sha256

DIGITS, GROUP = 12, 3
COST, BLOCK = 1 << 15, 8  # scrypt: about a tenth of a second and 32 MiB for each guess


def fingerprint(organisation: bytes, person: bytes, signing: bytes, sealing: bytes) -> bytes:
    """The 32 bytes that a vouch names: whose device, and its two public keys."""
    return sha256(b"aftercare/1/vouch\0", encode([organisation, person, signing, sealing]))


@cache
def number_of(keys: bytes) -> str:
    """The number that both screens show for a `fingerprint`, as "123 456 789 012".

    Whoever could certify other keys must not find some with the same number meanwhile: each try
    costs memory and time, and twelve digits need as many tries as no one computer makes in a
    thousand years.
    """
    salt = b"aftercare/1/vouch number"
    stretched = hashlib.scrypt(
        keys, salt=salt, n=COST, r=BLOCK, p=1, maxmem=COST * BLOCK * 256, dklen=8
    )
    text = f"{int.from_bytes(stretched) % 10**DIGITS:0{DIGITS}d}"
    return " ".join(text[i : i + GROUP] for i in range(0, DIGITS, GROUP))
