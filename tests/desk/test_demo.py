"""`make demo` where no window can be shown: the scripted day over a whole example organisation, with its pictures."""

import os
import subprocess
import sys


def test_the_demo_lives_a_day_and_leaves_its_pictures(tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [
        sys.executable,
        "-m",
        "aftercare",
        "demo",
        "--headless",
        str(tmp_path),
        "--cases",
        "6",
    ]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "verify finds nothing wrong" in (tmp_path / "day.txt").read_text()
    assert len(list(tmp_path.glob("*.png"))) == 22
    assert len(list((tmp_path / "reports").glob("*.pdf"))) >= 12
