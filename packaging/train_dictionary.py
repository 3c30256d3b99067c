"""Trains the compression dictionary of envelopes, from invented casework and common words. Run by
`make dictionary`.

The dictionary is a part of the format: its file is never changed once released; a better one gets
another name and another envelope format (sync/PROTOCOL.md, section 5.2). Its digest is recorded in
tests/demo/test_dictionary.py.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import zstandard

from aftercare.casework.kinds import KINDS
from aftercare.casework.vocabulary import vocabularies
from aftercare.demo.cases import BACKUP, LEAD, SUPERVISOR, generate, resolve
from sync.protocol.encoding import encode
from sync.protocol.ids import format_id
from sync.replica.change import Change
from sync.replica.sealing import DICTIONARY, FORMAT, Batch

TARGET = Path(__file__).resolve().parent.parent / "resources" / "compression" / DICTIONARY
IDENTIFIER = 20261
SIZE = 110_000  # bytes
SEGMENT, GRAM = 200, 8  # bytes; what serves text that was not trained on best
ORGANISATIONS = range(9000, 9006)  # seeds that neither the demo nor the tests use
SENTENCES = 3000  # samples of common words a language: about as much weight as the generated notes


def main() -> None:
    """Trains and writes the dictionary."""
    source = random.Random(IDENTIFIER)
    samples: list[bytes | bytearray | memoryview] = []
    for seed in ORGANISATIONS:
        samples += _batches(source, list(_changes(source, seed)))
    for language in ("english", "malay"):
        samples += _common(source, Path(__file__).with_name(f"common_{language}.txt"))
    samples.append(_names())
    trained = zstandard.train_dictionary(
        SIZE, samples, level=19, dict_id=IDENTIFIER, k=SEGMENT, d=GRAM
    )
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(trained.as_bytes())
    print(f"{TARGET}: {len(trained.as_bytes())} bytes from {len(samples)} samples")


def _changes(source: random.Random, seed: int) -> Iterator[Change]:
    """The changes of an invented organisation, with an edit of about every seventh record; each of
    another year.
    """
    year = 2026 + seed % 6
    n, stamp = 1, (year - 1970) * 31_557_600_000  # milliseconds
    for kind, fields in _records(source, seed, date(year, 6, 1)):
        stamp += source.randint(1_000, 900_000)
        record = source.randbytes(16)
        yield Change(n, stamp << 16, kind, record, fields)
        if source.random() < 0.15:
            name = source.choice(sorted(fields))
            seen = {name: [(source.randint(1, 40), source.randint(1, 3000))]}
            yield Change(n + 1, stamp + 5_000 << 16, kind, record, {name: fields[name]}, seen)
        n += 2


def _records(
    source: random.Random, seed: int, today: date
) -> Iterator[tuple[str, dict[str, object]]]:
    for worker in generate(seed, today, cases=24).workers:
        for case in worker:
            keys = [LEAD, BACKUP, SUPERVISOR, *(record.key for record in case.records)]
            ids = {key: format_id(source.randbytes(16)) for key in keys}
            opening = resolve(case.opening, ids)
            for kind in ("client", "case"):
                yield (
                    kind,
                    {name: value for name, value in opening.items() if KINDS[kind].field(name)},
                )
            for record in case.records:
                yield record.kind, resolve(record.fields, ids)


def _batches(source: random.Random, changes: list[Change]) -> Iterator[bytes]:
    """The changes as envelopes hold them: one at a time, 5 or 20."""
    at = 0
    while at < len(changes):
        size = source.choice((1, 1, 1, 5, 20))
        yield encode(Batch(FORMAT, changes[at : at + size]))
        at += size


def _common(source: random.Random, file: Path) -> Iterator[bytes]:
    """Common words, phrases and a sentence of a language in ever different order."""
    words, phrases, sentences = _parts(file)
    for _ in range(SENTENCES):
        parts = [*source.sample(words, 20), *source.sample(phrases, 6), source.choice(sentences)]
        source.shuffle(parts)
        yield " ".join(parts).encode()


def _parts(file: Path) -> tuple[list[str], list[str], list[str]]:
    """Words of five letters or more (shorter ones cost no less when referred to), phrases, and
    sentences.
    """
    _, words, phrases = file.read_text(encoding="utf-8").split("\n# ")
    lines = phrases.split("\n")[1:]
    listed = [phrase.strip() for phrase in lines[0].split("  ") if phrase.strip()]
    return (
        [word for word in words.split() if len(word) > 4],
        listed,
        [line for line in lines[1:] if line],
    )


def _names() -> bytes:
    names = [name for kind in KINDS.values() for name in kind.by_name]
    return " ".join(names + [term for terms in vocabularies().values() for term in terms]).encode()


if __name__ == "__main__":
    main()
