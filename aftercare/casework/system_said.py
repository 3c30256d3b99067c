"""What the system says of a file, in words that are translated.

Its own text is in English, or in the language of the system; the number behind it is the same
everywhere.
"""

from __future__ import annotations

import errno
from collections.abc import Mapping

from aftercare.casework.wording import Words, words

IN_USE = words("it is open in another program")
SAID: Mapping[str, Words] = {
    "ENOENT": words("it is not there"),
    "EACCES": words("this account may not open or change it"),
    "EPERM": words("this account may not open or change it"),
    "EROFS": words("its drive is protected from writing"),
    "ENOSPC": words("there is no room left on the disk"),
    "EDQUOT": words("there is no room left for this account"),
    "EFBIG": words("it is larger than this drive can hold"),
    "EISDIR": words("it is a folder"),
    "ENOTDIR": words("a part of its path is no folder"),
    "EEXIST": words("it is there already"),
    "ENOTEMPTY": words("something is in it"),
    "EBUSY": IN_USE,
    "ETXTBSY": IN_USE,
    "EIO": words("its disk cannot be read or written there"),
    "ENODEV": words("its drive is gone"),
    "ENXIO": words("its drive is gone"),
    "ESTALE": words("its drive is gone"),
    "ENAMETOOLONG": words("its name is too long"),
    "EMFILE": words("too many files are open"),
    "ENFILE": words("too many files are open"),
}
SHARING = (32, 33)  # Windows: another program has the file, or a part of it


def system_said(error: OSError, otherwise: Words) -> Words:
    """Why the system did not do something with a file; `otherwise` where the error has no
    number.
    """
    if getattr(error, "winerror", None) in SHARING:
        return IN_USE
    if error.errno is None:
        return otherwise
    code = errno.errorcode.get(error.errno, str(error.errno))
    return SAID.get(code) or words("the system reports {code}", code=code)
