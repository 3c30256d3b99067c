"""The command line as a person types it: each command a process of its own."""

import json
import os
import subprocess
import sys

from tests.town import PASSPHRASE


class Shell:
    """Commands on the devices in a folder; `stderr` is what the last one said."""

    def __init__(self, folder):
        self.folder = folder

    def __call__(self, name, *words, text=None, code=0, passphrase=PASSPHRASE):
        command = [sys.executable, "-m", "aftercare", "--data", str(self.folder / name), *map(str, words)]
        environment = {**os.environ, "AFTERCARE_PASSPHRASE": passphrase}
        done = subprocess.run(command, input=text, capture_output=True, text=True, env=environment, check=False)
        assert done.returncode == code, (words, done.stdout, done.stderr)
        lines = [line for line in done.stdout.splitlines() if line]
        self.stderr = done.stderr
        return [json.loads(line) if line.startswith("{") else line for line in lines]
