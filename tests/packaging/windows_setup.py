"""The setup program for Windows, made from the Windows wheels of the locked dependencies; CPython itself is added on Windows.

Run by `make test-packages`: it fetches the wheels, some 170 MB.
"""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_every_import_of_the_program_is_inside_the_payload_and_the_setup_program_is_made(tmp_path):
    command = [
        "packaging/windows/build.sh",
        "--quick",
        "--work",
        str(tmp_path / "work"),
        "--out",
        str(tmp_path / "out"),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    print("\n".join(line for line in done.stdout.splitlines() if not line.startswith("WARNING")))
    assert done.returncode == 0, done.stderr
    assert "The payload is whole." in done.stdout
    ours, libraries = map(
        int, re.search(r"(\d+) modules of the program and (\d+) of libraries", done.stdout).groups()
    )
    assert ours > 400
    assert libraries > 1000
    (made,) = (tmp_path / "out").glob("aftercare-*-setup-without-python.exe")
    assert made.read_bytes()[:2] == b"MZ"
