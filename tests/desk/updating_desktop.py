"""The desktop as it runs from an installed version that takes updates, for the pictures of the handbook.

python -m tests.desk.updating_desktop DATA INSTALLED HOME ROOT: the data folder; a folder as packaging builds one; where versions are
kept; the file with the root of trust.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from aftercare.ui.appearance import read_appearance
from aftercare.ui.main_window import MainWindow
from aftercare.ui.show_window import show_window
from aftercare.ui.updates.updating import Updating
from tests.updates.publisher import running


def main() -> int:
    """Shows the window until it is closed."""
    data, installed, home, root = (Path(one) for one in sys.argv[1:])
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Aftercare")
    window = MainWindow(data, read_appearance(data).apply(application))
    here = running(installed, home, root.read_bytes())
    window.updating = Updating(lambda: here, lambda _: None)
    show_window(window)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
