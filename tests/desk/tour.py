"""`make tour`: the pictures of docs/tour.md, made from the running application in a real window under a virtual screen."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from aftercare.example.organisation import PASSPHRASE, make_example, running_server
from tests.desk.day import Desktop, administrator_look, supervisor_look, worker_day
from tests.desk.outside import Screen, missing

PICTURES = ROOT / "docs/tour"
CASES = 24


def main() -> int:
    """0 once every picture is there."""
    if missing():
        print(f"Not installed: {', '.join(missing())}", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as root:
        folder = Path(root)
        with running_server(folder / "server", "Contoh / Example") as code:
            example = make_example(folder, code, CASES, 1, print)
            for language, person, scheme in (("en", "Farah", "light"), ("ms", "Daniel", "dark")):
                with Screen(folder / language) as screen:
                    desk = Desktop(screen, example.folders[person], PASSPHRASE, language, scheme)
                    worker_day(desk)
                    desk.process.terminate()
            with Screen(folder / "supervisor") as screen:
                desk = Desktop(screen, example.folders["Puan Lim"], PASSPHRASE, "en", "light")
                supervisor_look(desk)
                desk.process.terminate()
            with Screen(folder / "administrator") as screen:
                desk = Desktop(screen, example.folders["Admin"], PASSPHRASE, "en", "light")
                administrator_look(desk)
                desk.process.terminate()
            with Screen(folder / "large") as screen:
                desk = Desktop(screen, example.folders["Puan Lim"], PASSPHRASE, "id", "contrast", 200)
                desk.unlock()
                screen.picture("large-text")
                desk.process.terminate()
        shutil.rmtree(PICTURES, ignore_errors=True)
        for part in ("en", "ms", "supervisor", "administrator", "large"):
            (PICTURES / part).mkdir(parents=True)
            for picture in sorted((folder / part).glob("*.png")):
                shutil.copy(picture, PICTURES / part / picture.name)
    print(f"{len(list(PICTURES.rglob('*.png')))} pictures are in {PICTURES.relative_to(ROOT)}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
