"""Where the packaged desktop begins. `-m sync.server …` runs the server that practice mode starts
on this computer, `-m aftercare.apart …` reads one file that somebody else made.
"""

from __future__ import annotations

import multiprocessing
import sys


def main() -> None:
    """As `python -m aftercare` or, asked for by the program itself, as another of its modules."""
    multiprocessing.freeze_support()
    if sys.argv[1:3] == ["-m", "sync.server"]:
        del sys.argv[1:3]
        from sync.server.__main__ import main as serve

        serve()
        return
    if sys.argv[1:3] == ["-m", "aftercare.apart"]:
        from aftercare.apart import main as read

        read(sys.argv[3])
        return
    from aftercare.__main__ import main as work  # as every version has it

    work()


if __name__ == "__main__":
    main()
