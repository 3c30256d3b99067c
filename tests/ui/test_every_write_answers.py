"""Every write that a window starts says what it wrote, or stands here with the reason why not."""

import ast
from pathlib import Path

import aftercare.ui

UI = Path(aftercare.ui.__file__).parent
WRITES = ("save", "save_in_steps")
SILENT = {
    "case/brief_view.py": "the paper comes out of the printer; only the audit is written",
    "case/documents_part.py": "a tick whether files stay on this laptop: it stands where it was set",
    "conflicts/other_sheets.py": "trying again decides nothing; the list shows what came of it",
    "notice_bar.py": "a notice was read",
    "open_file.py": "a colleague's file is taken in; its own dialog says what was in it",
    "sync_panel/panel.py": "a colleague's file is taken in; the panel says what was in it",
    "today/today_page.py": "a report was read",
    "undo_stack.py": "taking back: the bar says it",
}


def writes_of(file):
    """The calls in a file by which a desk writes, and whether each says what it wrote."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            desk = ast.unparse(node.func.value)
            if node.func.attr in WRITES and desk.removeprefix("self.").strip("_") == "desk":
                yield node, any(word.arg == "says" for word in node.keywords)


def test_every_write_says_what_was_written_or_why_it_says_nothing():
    found = {
        str(file.relative_to(UI)): [says for _, says in writes_of(file)]
        for file in sorted(UI.rglob("*.py"))
    }
    silent = {name: says.count(False) for name, says in found.items() if False in says}
    assert silent == dict.fromkeys(SILENT, 1), "say what was written (`says=`), or why not here"
    assert sum(map(len, found.values())) > 40
