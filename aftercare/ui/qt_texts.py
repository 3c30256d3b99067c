"""What Qt itself says in windows of ours - the menu of a text field, buttons of its dialogs -, taken
from the translation files and handed to Qt in the form that it reads.

That form (.qm) is a table of hashes and a table of messages (qttranslator.cpp of Qt). It is made in
memory, so that nothing has to be compiled before the program runs. A translator written in Python
will not do: Qt asks it on threads of its own, under a lock that the interpreter's may be waiting for.
"""

from __future__ import annotations

import struct
from functools import cache

from aftercare.casework.wording import catalogue

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
HASHES, MESSAGES = 0x42, 0x69  # sections of the file
END, TRANSLATION, SOURCE, CONTEXT, COMMENT = 1, 3, 6, 7, 8  # parts of a message


@cache
def qt_texts(language: str) -> bytes:
    """The texts of Qt's own classes in `language`, as `QTranslator.load` takes them. They are never
    let go of: Qt reads them where they lie.
    """
    hashes, messages = list[tuple[int, int]](), b""
    for (context, text), translated in catalogue(language).items():
        if context.startswith("Q"):  # no context of ours begins like a class of Qt
            hashes.append((_hash(text.encode()), len(messages)))
            messages += _message(context.encode(), text.encode(), translated)
    places = b"".join(struct.pack(">II", *one) for one in sorted(hashes))
    return MAGIC + _section(HASHES, places) + _section(MESSAGES, messages)


def _section(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _message(context: bytes, text: bytes, translated: str) -> bytes:
    parts = (
        (TRANSLATION, translated.encode("utf-16-be")),
        (COMMENT, b""),
        (SOURCE, text),
        (CONTEXT, context),
    )
    return b"".join(_section(*part) for part in parts) + bytes([END])


def _hash(text: bytes) -> int:
    """The hash of ELF, as Qt looks texts up by it; never 0."""
    found = 0
    for byte in text:
        found = (found << 4) + byte
        high = found & 0xF000_0000
        found = (found ^ (high >> 24)) & ~high
    return found or 1
