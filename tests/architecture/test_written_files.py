"""Whatever writes a file does it in one place, where it is its owner's alone from the first byte on."""

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# the program's, and the server's
HERE = {"aftercare/store/durable_file.py", "sync/server/owned_file.py"}
ELSEWHERE = {
    "aftercare/actions/joining/destroy_vault.py": "writes noise over the key file, which is there",
    "aftercare/actions/joining/join.py": "an empty mark in the folder of the device, which nobody else may enter",
    "aftercare/store/folder_lock.py": "an empty file, whose lock is held",
    "aftercare/store/page_seal.py": "mends pages of a copy that is there, made by `copy_durably`",
    "aftercare/demo/scripted_day.py": "pictures of the example, for the documentation",
    "aftercare/updates/assembly.py": "the program's own files, which are public",
    "aftercare/updates/download.py": "parts of the program, which are public",
    "sync/server/settings.py": "a key that must not replace another",
}
MAKERS = {
    "write_bytes",
    "write_text",
    "touch",
    "copy2",
    "copy",
    "copyfile",
    "copytree",
    "mkstemp",
    "NamedTemporaryFile",
}
QT = {"QFile", "QSaveFile", "QTemporaryFile", "QPdfWriter"}
# whose `save` writes no file, or is looked at where it stands
OTHERS = {"self", "self._desk", "desk", "super()", "canvas"}
STREAMS = {"stream", "buffer"}  # in memory


def writing(arguments: Sequence[ast.expr]) -> bool:
    """Whether one of the arguments is a mode that writes."""
    texts = [
        one.value
        for one in arguments
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    ]
    return any(set(text) <= set("rwaxbt+") and set(text) & set("wax+") for text in texts)


def writes(call: ast.Call) -> bool:
    """Whether a call makes a file or writes into one."""
    function, arguments = call.func, [*call.args, *(one.value for one in call.keywords)]
    if isinstance(function, ast.Name):
        return function.id in QT or (function.id == "open" and writing(arguments))
    if not isinstance(function, ast.Attribute):
        return False
    whose = ast.unparse(function.value)
    match function.attr:
        case "open" if whose == "os":
            return any(
                "O_CREAT" in ast.unparse(one) or "O_TRUNC" in ast.unparse(one) for one in arguments
            )
        case "open":
            return writing(arguments) and ast.unparse(arguments[0]) not in STREAMS
        case "save":
            return (
                bool(arguments) and whose not in OTHERS and ast.unparse(arguments[0]) not in STREAMS
            )
        case "copy" | "copy2" | "copyfile" | "copytree":
            return whose == "shutil"
        case name:
            return name in MAKERS


def found() -> Iterator[str]:
    for room in ("aftercare", "sync"):
        for path in sorted((ROOT / room).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            if any(isinstance(node, ast.Call) and writes(node) for node in ast.walk(tree)):
                yield path.relative_to(ROOT).as_posix()


def test_files_are_written_in_one_place_and_elsewhere_only_for_a_reason():
    assert {*found()} == HERE | {*ELSEWHERE}


def test_a_file_written_otherwise_is_found():
    for text in (
        "path.write_text('x')",
        "open(path, 'w')",
        "path.open('ab')",
        "os.open(path, os.O_CREAT)",
        "image.save(str(path))",
        "shutil.copy2(a, b)",
        "QSaveFile(name)",
    ):
        assert writes(ast.parse(text).body[0].value), text
    for text in (
        "path.open('rb')",
        "image.save(stream, 'JPEG')",
        "self._desk.save(work)",
        "fields.copy()",
    ):
        assert not writes(ast.parse(text).body[0].value), text
