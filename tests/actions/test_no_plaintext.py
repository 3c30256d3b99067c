"""What a person enters stands readable in no file the program writes, nor in the server's database."""

import subprocess
import sys

from aftercare.actions.recording.record import record

MARKS = {
    "preferred_name": "Zulfikarmark",
    "safe_contact": "Jangantelefonmark",
    "area": "Kampungmark",
}
NARRATIVE = "Pemerhatianmark di rumah"
DRAFT = "Drafyangbelumsiapmark"
WORKER = "pekerjamark"
NEEDLES = [
    *MARKS.values(),
    "Pemerhatianmark",
    DRAFT,
    WORKER,
    "four words and more",
    "Zulfikarmark".encode("utf-16-le").decode("latin1"),
]


def test_nothing_entered_can_be_found_in_any_file_or_in_the_server(any_town):
    any_town.enrol(**{WORKER: "worker"})
    case = any_town.shared_case(**MARKS)
    with any_town.open("siti") as book:
        record(
            book,
            case,
            "visit",
            {
                "type": "home",
                "held": "2026-11-02T10:00:00+08:00",
                "outcome": "completed",
                "observations": NARRATIVE,
            },
        )
        book.drafts.put("d", "visit", case, "", {"observations": DRAFT})
        search_files(any_town.folder)  # while open: write-ahead log and all
        assert book.records.search("Pemerhatianmark")
    any_town.sync("siti", "sup")
    search_files(any_town.folder)
    if any_town.database:
        import psycopg

        with psycopg.connect(any_town.database) as connection:
            tables = [
                row[0]
                for row in connection.execute(
                    "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
                )
            ]
            assert "envelope" in tables
            for table in tables:
                for row in connection.execute(f"SELECT * FROM {table}"):
                    for value in row:
                        data = value if isinstance(value, bytes) else str(value).encode()
                        assert not any(needle.encode("latin1") in data for needle in NEEDLES), table


def search_files(folder):
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.name == "casebook.db-wal" or path.name == "casebook.db" for path in files)
    for path in files:
        data = path.read_bytes()
        for needle in NEEDLES:
            assert needle.encode("latin1") not in data, (path.name, needle)


def test_the_search_would_find_text_that_is_there(tmp_path):
    (tmp_path / "casebook.db").write_bytes(b"..Zulfikarmark..")
    try:
        search_files(tmp_path)
    except AssertionError:
        return
    raise AssertionError("the search finds nothing even where something is")


def test_process_arguments_never_carry_the_passphrase():
    shown = subprocess.run(
        [sys.executable, "-m", "aftercare", "--help"], capture_output=True, text=True, check=False
    ).stdout
    assert "--passphrase-file" in shown
    assert "--passphrase " not in shown
