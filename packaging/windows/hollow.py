"""Makes a Windows library that has the names of another and does nothing: each function returns 0.

FFmpeg's codecs of video are 27 MB; voice notes need none. Its library wants them there, and calls
nothing in them.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

import pefile

RETURNS_NOTHING = b"\x31\xc0\xc3"  # xor eax, eax; ret
PAGE, FILE = 0x1000, 0x200  # how sections are aligned in memory and in the file
CODE_AT, NAMES_AT = PAGE, 2 * PAGE


def make_hollow(library: Path) -> None:
    """Replaces `library` by one that exports the same names."""
    with pefile.PE(str(library), fast_load=True) as found:
        found.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_EXPORT"]])
        names = sorted(
            symbol.name for symbol in found.DIRECTORY_ENTRY_EXPORT.symbols if symbol.name
        )
    library.write_bytes(hollow(library.name.encode("ascii"), names))


def hollow(name: bytes, exported: Sequence[bytes]) -> bytes:
    """The library `name` with the functions `exported`, in the order of their bytes."""
    table = _exports(name, exported)
    code = _padded(RETURNS_NOTHING, FILE)
    names = _padded(table, FILE)
    sections = _section(b".text", len(RETURNS_NOTHING), CODE_AT, len(code), FILE, 0x60000020)
    sections += _section(b".edata", len(table), NAMES_AT, len(names), FILE + len(code), 0x40000040)
    size = NAMES_AT + len(_padded(table, PAGE))
    head = _padded(_header(len(code), len(names), size, len(table)) + sections, FILE)
    return head + code + names


def _exports(name: bytes, exported: Sequence[bytes]) -> bytes:
    """The export directory: an address, a name and a number for each function."""
    count = len(exported)
    functions = NAMES_AT + 40
    names = functions + 4 * count
    numbers = names + 4 * count
    at = numbers + 2 * count
    strings, places = name + b"\0", []
    for one in exported:
        places.append(at + len(strings))
        strings += one + b"\0"
    directory = struct.pack(
        "<IIHHIIIIIII", 0, 0, 0, 0, at, 1, count, count, functions, names, numbers
    )
    addresses = struct.pack(f"<{count}I", *[CODE_AT] * count)
    return (
        directory
        + addresses
        + struct.pack(f"<{count}I", *places)
        + struct.pack(f"<{count}H", *range(count))
        + strings
    )


def _header(code: int, names: int, size: int, exports: int) -> bytes:
    """What stands before the sections, for 64-bit Windows: may lie at any address, has no data to
    execute.
    """
    stub = b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", 0x40)
    kind = b"PE\0\0" + struct.pack("<HHIIIHH", 0x8664, 2, 0, 0, 0, 240, 0x2022)
    standard = struct.pack("<HBBIIIII", 0x20B, 0, 0, code, names, 0, 0, CODE_AT)
    windows = struct.pack(
        "<QIIHHHHHHIIIIHH", 0x180000000, PAGE, FILE, 6, 0, 0, 0, 6, 0, 0, size, FILE, 0, 2, 0x0160
    )
    memory = struct.pack("<QQQQII", 0x100000, 0x1000, 0x100000, 0x1000, 0, 16)
    directories = struct.pack("<II", NAMES_AT, exports) + bytes(8 * 15)
    return stub + kind + standard + windows + memory + directories


def _section(name: bytes, length: int, at: int, stored: int, offset: int, kind: int) -> bytes:
    return name.ljust(8, b"\0") + struct.pack(
        "<IIIIIIHHI", length, at, stored, offset, 0, 0, 0, 0, kind
    )


def _padded(data: bytes, to: int) -> bytes:
    return data + bytes(-len(data) % to)
