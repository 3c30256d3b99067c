"""A process that crashes leaves nothing that was in its memory on the disk, wherever core files are switched on."""

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.world import World
from tests.town import PASSPHRASE

NAME = "Encik Rahsia Besar"
PATTERN = Path("/proc/sys/kernel/core_pattern")

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="core files are looked for as Linux writes them"
)


WITH_CORES = ["sh", "-c", 'ulimit -c "$(ulimit -H -c)"; exec "$@"', "sh"]


def crash(command, said, answer, folder, **environment):
    """Starts it, tells it something, and once it has answered lets it crash. What the crash left on the disk."""
    process = subprocess.Popen(
        [*WITH_CORES, *command],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), **environment},
    )
    process.stdin.write(said)
    process.stdin.flush()
    heard = b""
    while answer not in heard:
        heard += (line := process.stdout.readline())
        assert line, heard
    limits = Path(f"/proc/{process.pid}/limits").read_text()
    os.kill(process.pid, signal.SIGABRT)
    rest = process.communicate()[0]
    assert process.returncode == -signal.SIGABRT
    left = [rest, *(file.read_bytes() for file in folder.iterdir() if file.is_file())]
    return left, limits


def test_without_care_a_core_holds_what_was_in_memory(tmp_path):
    if (
        "/" in PATTERN.read_text()
        or PATTERN.read_text().startswith("|")
        or not resource.getrlimit(resource.RLIMIT_CORE)[1]
    ):
        pytest.skip("this system keeps its core files elsewhere")
    program = (
        "import sys; kept = sys.stdin.readline(); print('ready', flush=True); sys.stdin.readline()"
    )
    left, _ = crash([sys.executable, "-c", program], f"{NAME}\n".encode(), b"ready", tmp_path)
    assert any(NAME.encode() in one for one in left)


def test_the_command_line_leaves_no_name_behind_when_it_crashes_over_an_open_vault(tmp_path):
    world = World(1)
    case = world.cases[0]
    line = f'{{"case": "{case}", "kind": "task", "fields": {{"what": "{NAME}", "due": "2026-12-01"}}}}\n'
    command = [
        sys.executable,
        "-m",
        "aftercare",
        "--data",
        str(world.folder / "siti"),
        "record",
        "-",
    ]
    left, limits = crash(
        command, line.encode(), b'"dot"', tmp_path, AFTERCARE_PASSPHRASE=PASSPHRASE
    )
    assert not any(NAME.encode() in one for one in left)
    assert [
        one.split()[4] for one in limits.splitlines() if one.startswith("Max core file size")
    ] == ["0"]
    world.close()


@pytest.mark.parametrize("module", ["aftercare", "sync.server"])
def test_memory_is_marked_before_anything_else_is_done(module):
    program = f"""
import ctypes, sys
sys.argv = ["x", "--version"]
from {module}.__main__ import main
try:
    main()
except SystemExit:
    pass
print("dumpable", ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert "dumpable 0" in done.stdout
