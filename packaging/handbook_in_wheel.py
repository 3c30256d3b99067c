"""Puts the handbook and its pictures into a wheel, where the program finds them; a checkout has
them in docs/ already.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface):  # type: ignore[misc]
    """Hatchling's name for what it calls before it builds."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Adds them to a wheel that is installed elsewhere (`version` "standard"), not to an
        editable one.
        """
        for book in ("handbook", "tour"):
            folder = Path(self.root, "docs", book)
            if version == "standard" and folder.is_dir():
                build_data["force_include"][str(folder)] = f"resources/{book}"
