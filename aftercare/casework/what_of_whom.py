"""“visit muru”: what is to be written, and of whom, in a few letters of both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aftercare.casework.client_finder import ClientFinder, parts_of
from aftercare.casework.spellings import name_words


def what_of_whom(
    text: str,
    kinds: Mapping[str, Sequence[str]],
    clients: ClientFinder,
    *,
    most: int,
    first: str = "",
    named: bool = False,
) -> list[tuple[str, str]]:
    """(client, kind) that all parts of `text` fit, each a part of the kind's titles or of what the
    client is found by, `first` before other clients; `named`: only where a part names a kind and
    another the client.
    """
    parts = parts_of(text)
    fits = [clients.fits(part) for part in parts]
    said = {kind: [_begins(part, titles) for part in parts] for kind, titles in kinds.items()}
    found: list[tuple[int, str, str]] = []
    for place, (kind, hits) in enumerate(said.items()):
        of_client = [fit for fit, hit in zip(fits, hits, strict=True) if not hit]
        if named and (not any(hits) or not of_client):
            continue
        keys = sorted(clients.best(of_client), key=lambda key: key != first)[:most]
        found += [(place, key, kind) for key in keys]
    if not named:  # client by client, with everything that fits of each
        order = {key: at for at, key in enumerate(clients.keys)}
        found.sort(key=lambda one: (one[1] != first, order[one[1]]))
    return [(key, kind) for _, key, kind in found][:most]


def _begins(part: str, titles: Sequence[str]) -> bool:
    """Whether a part begins a word of any of the titles."""
    starts = name_words(part)
    words = [word for title in titles for word in name_words(title)]
    return bool(starts) and all(any(word.startswith(start) for word in words) for start in starts)
