"""The command line as a person types it: each command a process of its own."""

import json
import os

from tests.town import PASSPHRASE
from tests.warm import run


class Shell:
    """Commands on the devices in a folder; `stderr` is what the last one said."""

    def __init__(self, folder):
        self.folder = folder

    def __call__(self, name, *words, text=None, code=0, passphrase=PASSPHRASE):
        environment = {**os.environ, "AFTERCARE_PASSPHRASE": passphrase}
        done = run(
            "aftercare", "--data", self.folder / name, *words, told=text, environment=environment
        )
        assert done.returncode == code, (words, done.stdout, done.stderr)
        lines = [line for line in done.stdout.splitlines() if line]
        self.stderr = done.stderr
        return [json.loads(line) if line.startswith("{") else line for line in lines]
