"""What goes into a packaged program and what stays out, for the two PyInstaller specs beside this
file.
"""

from __future__ import annotations

import re
from importlib.metadata import packages_distributions
from pathlib import Path

from PyInstaller.building.build_main import Analysis
from PyInstaller.building.utils import format_binaries_and_datas
from PyInstaller.utils.hooks import collect_data_files, copy_metadata

ROOT = Path(__file__).resolve().parents[2]

# Of Qt: what draws a window under X11 and Wayland, without a screen, with its pictures, printer and
# network state. Nothing of QML.
SURPLUS = re.compile(
    r"Qt6?(Qml|Quick|VirtualKeyboard|Egl|OpenGL|Labs|Designer|Help|Sql|Test|Lottie|WaylandCompositor|UiTools)"
    r"|plugins/(egldeviceintegrations|generic|qmltooling|sqldrivers|designer|vectorimageformats|platformthemes/libqgtk3)"
    r"|plugins/platforms/libq(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)"
    r"|plugins/platforminputcontexts/libqtvirtualkeyboard|plugins/imageformats/libq(pdf|tga|tiff|wbmp|icns|gif)"
    r"|plugins/xcbglintegrations|plugins/wayland-graphics-integration|plugins/wayland-shell-integration/lib(full|ivi|qt-|wl-)"
    r"|PySide6/Qt/translations|PySide6/Qt/qml"
    r"|Cryptodome/SelfTest|icalendar/tests|\.jar$|PIL/_(avif|imagingtk|imagingmath)|lxml/(objectify|isoschematron)"
    r"|pillow\.libs/libavif|reportlab/fonts/(?!Vera)"
)
# Modules that nothing of ours uses and that hooks would bring along.
EXCLUDED = [
    "readline", "tkinter", "unittest", "pydoc_data", "lib2to3", "ensurepip", "IPython", "numpy", "pytest", "setuptools", "pip",
    "PIL.ImageTk", "PIL.AvifImagePlugin", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest",
    "chardet", "sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.testing", "alembic.testing", "zstandard.backend_cffi", "zstandard._cffi",
]  # fmt: skip


# Python itself comes along; every library of the system stays the system's, whose updates reach it.
OF_PYTHON = re.compile(r"libpython3[.\d]*\.so")


def kept(entries: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """A table of contents without what stays out, in the order of its names, so that a build is
    like the next one.
    """
    wanted = [
        entry
        for entry in entries
        if not SURPLUS.search(entry[0].replace("\\", "/")) and not _of_system(entry)
    ]
    names = {name for name, _, _ in wanted}
    return sorted(entry for entry in wanted if entry[2] != "SYMLINK" or _target(entry) in names)


def _of_system(entry: tuple[str, ...]) -> bool:
    """Whether it is a library of the Linux that the package is built on."""
    source = Path(entry[1])
    return (
        entry[2] == "BINARY"
        and str(source).startswith(("/lib/", "/usr/lib/"))
        and not OF_PYTHON.match(source.name)
    )


def _target(entry: tuple[str, ...]) -> str:
    """Where a symbolic link of the table leads, as a name of the table."""
    return str(Path(entry[0]).parent / entry[1])


def licences(analysis: Analysis) -> list[tuple[str, ...]]:
    """The dist-info of everything that an analysis found: names, versions, licence texts. The
    program's About reads them.
    """
    found = [*analysis.pure, *analysis.binaries, *analysis.datas]
    rooms = {re.split(r"[./]", name)[0] for name, _, _ in found}
    libraries = {
        library for room, of in packages_distributions().items() if room in rooms for library in of
    }
    files = [
        entry for library in sorted(libraries | {"aftercare"}) for entry in copy_metadata(library)
    ]
    return [(target, source, "DATA") for target, source in format_binaries_and_datas(files)]


def relay_data() -> list[tuple[str, str]]:
    """The steps that make the server's tables: Alembic reads them as files."""
    folder = ROOT / "sync/server/migrations"
    return [
        (str(file), str(file.parent.relative_to(ROOT)))
        for file in sorted(folder.rglob("*"))
        if file.suffix in (".py", ".mako")
    ]


def desktop_data() -> list[tuple[str, str]]:
    """Vocabularies, translations, fonts, the handbook, tables of the local database, and what
    libraries read as files.
    """
    found = []
    for room in ("resources", "aftercare/store/migrations"):
        for file in sorted((ROOT / room).rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                found.append((str(file), str(file.parent.relative_to(ROOT))))
    for book, home in (("docs/handbook", "resources/handbook"), ("docs/tour", "resources/tour")):
        for file in sorted((ROOT / book).rglob("*")):
            if file.is_file():
                found.append((str(file), str(home / file.parent.relative_to(ROOT / book))))
    for library in ("mnemonic", "pyxform", "reportlab", "zxcvbn"):
        found += collect_data_files(library)
    return found
