"""Where the packaged desktop begins. `-m sync.server …` runs the server that practice mode starts on this computer."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> None:
    """As `python -m aftercare` or, asked for by the program itself, `python -m sync.server`."""
    multiprocessing.freeze_support()
    if sys.argv[1:3] == ["-m", "sync.server"]:
        del sys.argv[1:3]
        from sync.server.__main__ import main as serve

        serve()
        return
    from aftercare.__main__ import main as work

    work()


if __name__ == "__main__":
    main()
