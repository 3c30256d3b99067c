"""Trains the compression dictionary of envelopes from generated casework. Run by `make dictionary`.

The dictionary is a part of the format: its file is never changed once released; a better one gets another name and
another envelope format (sync/PROTOCOL.md, section 5.2).
"""

from __future__ import annotations

import json
import random
import sys
import uuid
from datetime import date
from pathlib import Path

import zstandard

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from aftercare.casework.kinds import KINDS
from aftercare.casework.vocabulary import vocabularies
from aftercare.example.cases import Ref, generate
from sync.protocol.encoding import encode
from sync.replica.change import Change
from sync.replica.sealing import FORMAT, Batch

SIZE = 64 * 1024
TARGET = Path("resources/compression/records-1.dict")


def samples() -> list[bytes]:
    """Batches of 1, 5 and 20 changes, as envelopes hold them, of organisations the demo and the tests never show."""
    source = random.Random(20261)
    changes, n = [], 1
    for seed in range(9000, 9012):
        for case in (case for worker in generate(seed, date(2026, 6, 1), cases=30).workers for case in worker):
            for kind, fields in [("client", case.opening), *((one.kind, one.fields) for one in case.records)]:
                stamp = (1_780_000_000_000 + n * 977) << 16
                values = {
                    name: str(uuid.UUID(bytes=source.randbytes(16))) if isinstance(value, Ref) else value
                    for name, value in fields.items()
                }
                changes.append(Change(n, stamp, kind, source.randbytes(16), values))
                n += 1
                if source.random() < 0.1:
                    name = source.choice(sorted(values))
                    changes.append(Change(n, stamp, kind, source.randbytes(16), {name: values[name]}, {name: [(3, n - 1)]}))
                    n += 1
    found, at = [], 0
    while at < len(changes):
        size = source.choice((1, 1, 1, 5, 20))
        found.append(encode(Batch(FORMAT, changes[at : at + size])))
        at += size
    prose = Path("packaging/common_words.txt").read_text(encoding="utf-8").splitlines()
    found += [json.dumps({"observations": line}, ensure_ascii=False).encode() for line in prose if line] * 3
    words = [name for kind in KINDS.values() for name in kind.by_name] + [
        term for terms in vocabularies().values() for term in terms
    ]
    found.append(" ".join(words).encode())
    return found


if __name__ == "__main__":
    dictionary = zstandard.train_dictionary(SIZE, samples(), level=19, dict_id=20261)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(dictionary.as_bytes())
    print(f"{TARGET}: {len(dictionary.as_bytes())} bytes")
