"""Where the packaged server begins."""

from __future__ import annotations

import multiprocessing

from sync.server.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    main()
