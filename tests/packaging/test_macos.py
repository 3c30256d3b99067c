"""The recipe for macOS as far as it is read here. Nothing of it runs without a Mac: docs/packaging.md says so."""

import ast
import plistlib
import struct
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MACOS = ROOT / "packaging/macos"
sys.path.insert(0, str(MACOS))

import iconset  # noqa: E402


def bundle():
    """What `BUNDLE(...)` of the spec is given, by name."""
    source = (MACOS / "aftercare.spec").read_text(encoding="utf-8")
    asked = {}
    made = {
        "os": type(
            "os", (), {"environ": {"AFTERCARE_VERSION": "1.2.3", "AFTERCARE_ICON": "icon.icns"}}
        ),
        "collected": None,
    }
    made["BUNDLE"] = lambda _, **given: asked.update(given)
    tree = ast.parse(source)
    tree.body = [
        node
        for node in tree.body
        if "desktop.spec" not in ast.unparse(node) and not isinstance(node, ast.Import)
    ]
    made |= {"SPECPATH": str(MACOS), "Path": Path}
    exec(compile(tree, "aftercare.spec", "exec"), made)
    return asked


def test_both_kinds_of_files_are_declared_and_opened():
    told = bundle()["info_plist"]
    plistlib.dumps(told)
    opened = {
        one for kind in told["CFBundleDocumentTypes"] for one in kind["CFBundleTypeExtensions"]
    }
    declared = {
        kind["UTTypeTagSpecification"]["public.filename-extension"][0]
        for kind in told["UTExportedTypeDeclarations"]
    }
    assert opened == declared == {"aftercare", "aftercare-update"}


def test_what_the_hardened_runtime_is_relaxed_for_is_one_thing():
    with (MACOS / "entitlements.plist").open("rb") as stream:
        assert plistlib.load(stream) == {
            "com.apple.security.cs.allow-unsigned-executable-memory": True
        }


def test_the_script_is_read_without_an_error_and_runs_on_macos_alone():
    assert subprocess.run(["bash", "-n", MACOS / "build.sh"], check=False).returncode == 0
    if sys.platform != "darwin":
        done = subprocess.run([MACOS / "build.sh"], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (1, "This runs on macOS only.\n")


def test_the_icon_is_drawn_in_every_size_that_iconutil_wants(tmp_path):
    iconset.draw((ROOT / "resources/icons/aftercare.svg").read_bytes(), tmp_path / "a.iconset")
    sizes = {
        path.name: struct.unpack(">II", path.read_bytes()[16:24])
        for path in (tmp_path / "a.iconset").iterdir()
    }
    assert sizes["icon_16x16.png"] == (16, 16)
    assert sizes["icon_512x512@2x.png"] == (1024, 1024)
    assert len(sizes) == 10
