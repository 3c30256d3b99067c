"""The root key ceremony, on a computer without a network (docs/updates.md). Run it with the
project's own Python.

    ceremony.py key FILE                                        a holder makes FILE.key and FILE.pub, and reads out the fingerprint
    ceremony.py begin ROOT --threshold M --holder A.pub ... --targets T.pub --snapshot S.pub
    --timestamp M.pub
    ceremony.py rotate ROOT --before OLD [--add ROLE=FILE.pub ...] [--drop ROLE=FINGERPRINT ...]
    [--threshold M]
    ceremony.py sign ROOT --key FILE                            a holder signs; of the old holders as well after `rotate`
    ceremony.py show ROOT [--before OLD]                        what it says, and whether enough
    have signed

Passphrases are typed by their holders, never arguments.
"""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from key_file import KeyTrouble, fingerprint, make_key, open_key, read_public
from repository import ONLINE, Unpublishable, complete, first_root, next_root
from securesystemslib.signer import SSlibKey
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root


def read_root(file: Path) -> Metadata[Root]:
    """A root, signed or not."""
    try:
        return Metadata[Root].from_file(str(file))
    except (RepositoryError, OSError) as error:
        raise Unpublishable(f"{file} cannot be read as a root ({type(error).__name__}).") from None


def sign_root(file: Path, key: Path, passphrase: str) -> str:
    """Adds a holder's signature; their fingerprint."""
    root, signer = read_root(file), open_key(key, passphrase)
    root.sign(signer, append=True)
    file.write_bytes(root.to_bytes())
    return fingerprint(signer.public_key)


def describe(root: Metadata[Root], before: Metadata[Root] | None) -> str:
    """What a root says, line by line, to be compared aloud."""
    lines = [f"root version {root.signed.version}, holds until {root.signed.expires:%Y-%m-%d}"]
    for name, role in root.signed.roles.items():
        lines.append(f"{name}: {role.threshold} of {len(role.keyids)}")
        for keyid in role.keyids:
            signed = " signed" if name == "root" and keyid in root.signatures else ""
            key = root.signed.keys[keyid]
            assert isinstance(key, SSlibKey)
            lines.append(f"  {fingerprint(key)}{signed}")
    lines.append("Enough have signed." if complete(root, before) else "Signatures are missing.")
    return "\n".join(lines)


def _new_passphrase() -> str:
    first = getpass.getpass("New passphrase: ")
    if first != getpass.getpass("The same again: "):
        raise KeyTrouble("The two differ; nothing was made.")
    return first


def _pairs(values: list[str]) -> list[tuple[str, str]]:
    pairs = [(role, value) for role, sign, value in (one.partition("=") for one in values) if sign]
    if len(pairs) != len(values) or any(role not in ("root", *ONLINE) for role, _ in pairs):
        raise Unpublishable(
            "Write it as ROLE=..., the role being root, targets, snapshot or timestamp."
        )
    return pairs


def _do(asked: argparse.Namespace) -> str:
    match asked.command:
        case "key":
            return fingerprint(make_key(asked.file, _new_passphrase()))
        case "sign":
            return sign_root(
                asked.root, asked.key, getpass.getpass(f"Passphrase of {asked.key.name}: ")
            )
        case "show":
            return describe(
                read_root(asked.root), read_root(asked.before) if asked.before else None
            )
        case "begin":
            online = {role: read_public(getattr(asked, role)) for role in ONLINE}
            made = first_root([read_public(file) for file in asked.holder], asked.threshold, online)
            before = None
        case _:
            before = read_root(asked.before)
            add = [(role, read_public(Path(file))) for role, file in _pairs(asked.add)]
            made = next_root(before, add, _pairs(asked.drop), asked.threshold)
    if asked.root.exists():
        raise Unpublishable(f"{asked.root} is there already; nothing was changed.")
    asked.root.write_bytes(made.to_bytes())
    return describe(made, before)


def main() -> int:
    """0 done, 1 refused with a reason, 2 usage."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    key, begin, rotate, sign, show = (
        commands.add_parser(one) for one in ("key", "begin", "rotate", "sign", "show")
    )
    key.add_argument("file", type=Path)
    for one in (begin, rotate, sign, show):
        one.add_argument("root", type=Path)
    begin.add_argument("--threshold", type=int, required=True)
    begin.add_argument("--holder", type=Path, action="append", required=True)
    for role in ONLINE:
        begin.add_argument(f"--{role}", type=Path, required=True)
    rotate.add_argument("--before", type=Path, required=True)
    rotate.add_argument("--add", action="append", default=[])
    rotate.add_argument("--drop", action="append", default=[])
    rotate.add_argument("--threshold", type=int)
    sign.add_argument("--key", type=Path, required=True)
    show.add_argument("--before", type=Path)
    asked = parser.parse_args()
    try:
        print(_do(asked))
    except (Unpublishable, KeyTrouble) as trouble:
        print(trouble, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
