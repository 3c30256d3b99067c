"""What of the wheels the program never opens and the payload does without; each file by its path
under site-packages.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

# Of any library: what compilers and editors read, and what tests it.
ANYWHERE = re.compile(
    r"\.(pyi|pyx|pxd|pxi|h|hpp|c|cpp|lib|a|la|cmake|exe|jar|whl)$"
    r"|(^|/)(tests?|testing|SelfTest|test_data)/"
    r"|(^|/)py\.typed$"
)
# Of one library: encoders, Tk, other toolkits, fonts that no paper uses, the converter's own
# command, dictionaries that are copies.
OF_ONE = re.compile(
    r"^PIL/(_avif|_imagingtk|_imagingmath)\."
    r"|^lxml/(objectify|isoschematron/|includes/|html/_difflib|html/diff)"
    r"|^reportlab/fonts/(?!Vera)"
    r"|^pypdfium2_cli/"
    r"|^zstandard/(_cffi\.|backend_cffi)"
    r"|^enchant/data/mingw64/(lib/enchant-2/.*nuspell|share/doc/|share/enchant/hunspell/(?!en_(GB|US)\.))"
    r"|^uharfbuzz/_harfbuzz_test\."
    r"|^PySide6/(qml|translations|include|typesystems|metatypes|glue|scripts|doc|lib|resources)/"
    r"|^PySide6/(opengl32sw\.dll|PySide6_Essentials\.json)$"
    r"|^shiboken6/(include|lib)/"
)
# Of Qt: what draws a window on Windows and, for diagnosis, without one; pictures, the look of
# Windows 11, whether there is a network.
PLUGINS = re.compile(
    r"^PySide6/plugins/(platforms/q(windows|offscreen)|styles/qmodernwindowsstyle|iconengines/qsvgicon"
    r"|imageformats/q(jpeg|ico|svg|webp)|networkinformation/qnetworklistmanager)\.dll$"
)


class Surplus:
    """Says of a path whether it stays out. `qt`: the modules of PySide6 that the program
    imports.
    """

    def __init__(self, qt: set[str]) -> None:
        self._qt = qt

    def __call__(self, path: str) -> bool:
        """Whether `path`, under site-packages and with slashes, is left out."""
        if path.startswith("PySide6/plugins/"):
            return not PLUGINS.match(path)
        if path.startswith("PySide6/") and path.endswith(".pyd"):
            return Path(path).stem not in self._qt
        if ".dist-info/" in path:
            return False
        return bool(ANYWHERE.search(path) or OF_ONE.search(path))


def qt_imported(sources: Path) -> set[str]:
    """The modules of PySide6 that the code under `sources` imports, and those that they are made
    of.
    """
    found = {"QtCore", "QtGui"}
    for file in sorted(sources.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                if node.module.startswith("PySide6."):
                    found.add(node.module.split(".")[1])
                elif node.module == "PySide6":
                    found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.Import):
                found |= {
                    alias.name.split(".")[1]
                    for alias in node.names
                    if alias.name.startswith("PySide6.")
                }
    return found
