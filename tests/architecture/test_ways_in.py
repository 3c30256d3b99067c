"""What stands ready for whoever comes: the papers by which one contributes, and a workflow that runs what CI runs."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GITHUB = ROOT / ".github"
TEMPLATES = [*sorted((GITHUB / "ISSUE_TEMPLATE").glob("*.md")), GITHUB / "PULL_REQUEST_TEMPLATE.md"]


def test_the_linux_workflow_runs_what_ci_runs_on_every_push_and_pull_request():
    workflow = (GITHUB / "workflows/linux.yml").read_text(encoding="utf-8")
    assert re.search(r"^        run: \.ci/run$", workflow, re.MULTILINE)
    assert re.search(r"^  push:$", workflow, re.MULTILINE)
    assert re.search(r"^  pull_request:$", workflow, re.MULTILINE)


def test_the_linux_workflow_runs_on_the_systems_that_the_readme_promises():
    workflow = (GITHUB / "workflows/linux.yml").read_text(encoding="utf-8")
    promised = re.search(
        r"Debian (\d+) or (\d+) or Ubuntu ([\d.]+)",
        " ".join((ROOT / "README.md").read_text(encoding="utf-8").split()),
    )
    first, second, ubuntu = promised.groups()
    assert f'["debian:{first}", "debian:{second}", "ubuntu:{ubuntu}"]' in workflow


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_every_template_warns_of_pasting_case_content(template):
    text = template.read_text(encoding="utf-8")
    assert re.search(r"never paste anything of a case", text, re.IGNORECASE)
    assert "Nothing here comes from a real case" in text


def test_a_report_of_a_leak_is_led_away_from_the_public_pages():
    for path in (ROOT / "CONTRIBUTING.md", GITHUB / "ISSUE_TEMPLATE/fault.md"):
        assert "SECURITY.md" in path.read_text(encoding="utf-8")
    assert "blank_issues_enabled: false" in (GITHUB / "ISSUE_TEMPLATE/config.yml").read_text()


def test_contributing_names_the_two_commands_and_the_style_in_ten_lines():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert re.findall(r"^    (make \w+) +#", text, re.MULTILINE)[:2] == ["make demo", "make test"]
    style = text.partition("## Style")[2].partition("\n## ")[0]
    assert len(re.findall(r"^\d+\. ", style, re.MULTILINE)) == 10
