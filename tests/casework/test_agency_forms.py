"""Agency forms: questions, groups, repeats, relevance, constraints, calculations, filters and translations, as XLSForm writes them."""

import io
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from aftercare.actions.recording.agency_forms import UnfitForm, read_form_file
from aftercare.casework.agency_forms import functions
from aftercare.casework.agency_forms.filling import Filling
from aftercare.casework.agency_forms.workbook import cell_problems

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
FOLDER = Path(__file__).parents[1] / "forms"
SURVEY = """
type                    | name      | label::English (en)          | label::Malay (ms)        | relevant              | constraint         | constraint_message::English (en) | calculation                                   | choice_filter    | required | repeat_count | hint::English (en)
text                    | who       | Who answers?                 | Siapa menjawab?          |                       |                    |                            |                                               |                  | yes      |              | In full
date                    | born      | Date of birth                | Tarikh lahir             |                       | . <= today()       | Not in the future          |                                               |                  |          |              |
calculate               | age       |                              |                          |                       |                    |                            | int((today() - ${born}) div 365.25)           |                  |          |              |
note                    | told      | ${who} is ${age} years old   | ${who} berumur ${age}    | ${born} != ''         |                    |                            |                                               |                  |          |              |
select_one yesno        | works     | In work?                     | Bekerja?                 |                       |                    |                            |                                               |                  |          |              |
begin_group             | job       | The job                      | Kerja                    | ${works} = 'yes'      |                    |                            |                                               |                  |          |              |
integer                 | hours     | Hours a week                 | Jam seminggu             |                       | . > 0 and . <= 84  | Between 1 and 84           |                                               |                  | yes      |              |
decimal                 | wage      | Wage                         | Gaji                     |                       |                    |                            |                                               |                  |          |              |
end_group               |           |                              |                          |                       |                    |                            |                                               |                  |          |              |
select_one state        | state     | State                        | Negeri                   |                       |                    |                            |                                               |                  |          |              |
select_one district     | district  | District                     | Daerah                   |                       |                    |                            |                                               | state=${state}   |          |              |
select_multiple help    | needs     | What would help?             | Apa membantu?            |                       | not(selected(., 'none') and count-selected(.) > 1) | None, or some |                              |                  |          |              |
integer                 | children  | How many children?           | Berapa anak?             |                       |                    |                            |                                               |                  |          |              |
begin_repeat            | child     | Child                        | Anak                     |                       |                    |                            |                                               |                  |          | ${children}  |
text                    | name      | Name                         | Nama                     |                       |                    |                            |                                               |                  |          |              |
integer                 | years     | Age                          | Umur                     |                       |                    |                            |                                               |                  |          |              |
text                    | school    | School                       | Sekolah                  | ${years} >= 7         |                    |                            |                                               |                  |          |              |
end_repeat              |           |                              |                          |                       |                    |                            |                                               |                  |          |              |
calculate               | oldest    |                              |                          |                       |                    |                            | max(${years})                                 |                  |          |              |
calculate               | total     |                              |                          |                       |                    |                            | round(sum(${years}) div count(${child}), 1)   |                  |          |              |
begin_repeat            | friend    | Friend                       | Kawan                    |                       |                    |                            |                                               |                  |          |              |
text                    | called    | Called                       | Dipanggil                |                       |                    |                            |                                               |                  |          |              |
end_repeat              |           |                              |                          |                       |                    |                            |                                               |                  |          |              |
range                   | sleep     | Hours of sleep               | Jam tidur                |                       |                    |                            |                                               |                  |          |              |
rank help               | order     | In which order?              | Urutan?                  |                       |                    |                            |                                               |                  |          |              |
acknowledge             | agree     | Read to the end              | Dibaca habis             |                       |                    |                            |                                               |                  |          |              |
"""
CHOICES = """
list_name | name    | label::English (en) | label::Malay (ms) | state
yesno     | yes     | Yes                 | Ya                |
yesno     | no      | No                  | Tidak             |
state     | sel     | Selangor            | Selangor          |
state     | kel     | Kelantan            | Kelantan          |
district  | klang   | Klang               | Klang             | sel
district  | kajang  | Kajang              | Kajang            | sel
district  | kb      | Kota Bharu          | Kota Bharu        | kel
help      | food    | Food                | Makanan           |
help      | rent    | Rent                | Sewa              |
help      | none    | Nothing             | Tiada             |
"""
SETTINGS = """
form_title | form_id | version | default_language
Household  | house   | 3       | English (en)
"""


def workbook(survey=SURVEY, choices=CHOICES, settings=SETTINGS) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, text in (("survey", survey), ("choices", choices), ("settings", settings)):
        sheet = book.create_sheet(name)
        for line in text.strip().split("\n"):
            sheet.append([cell.strip() or None for cell in line.split("|")])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.fixture(scope="module")
def form(tmp_path_factory):
    file = tmp_path_factory.mktemp("form") / "house.xlsx"
    file.write_bytes(workbook())
    return read_form_file(file)[1]


def filling(form, language="en", **answers):
    return Filling(
        form,
        {f"/data/{name.replace('__', '/')}": value for name, value in answers.items()},
        NOW,
        language,
    )


def by_name(asked):
    return {one.path.rpartition("/")[2]: one for one in asked}


def test_the_form_says_what_it_is(form):
    assert (form.form_id, form.version, form.title) == ("house", "3", "Household")
    assert form.root.tag == "data"


def test_a_question_speaks_the_persons_language_or_the_forms_own(form):
    assert by_name(filling(form, "ms").asked())["who"].label == "Siapa menjawab?"
    assert by_name(filling(form, "en").asked())["who"].hint == "In full"
    assert by_name(filling(form, "id").asked())["who"].label == "Who answers?"


def test_a_calculation_uses_todays_day_and_stands_in_a_note(form):
    now = filling(form, who="Aminah", born="2000-11-22")
    assert now.answers()["/data/age"] == "25"
    assert by_name(now.asked())["told"].label == "Aminah is 25 years old"
    assert "told" not in by_name(filling(form, who="Aminah").asked())
    assert now.reckoned().keys() == {"/data/age"}


def test_a_constraint_is_said_in_the_forms_words(form):
    now = filling(form, who="A", born="2027-01-01", works="yes", job__hours="90")
    assert {one.path: one.problem.say("en") for one in now.problems()} == {
        "/data/born": "Not in the future",
        "/data/job/hours": "Between 1 and 84",
    }


def test_what_is_needed_is_asked_for_only_where_it_applies(form):
    assert [one.path for one in filling(form, works="no").problems()] == ["/data/who"]
    assert [one.path for one in filling(form, who="A", works="yes").problems()] == [
        "/data/job/hours"
    ]


def test_an_answer_that_no_longer_applies_is_not_kept_but_comes_back_with_its_reason(form):
    now = filling(form, who="A", works="yes", job__hours="40")
    now.answer("/data/works", "no")
    assert "/data/job/hours" not in now.answers()
    assert "hours" not in by_name(now.asked())
    now.answer("/data/works", "yes")
    assert now.answers()["/data/job/hours"] == "40"


def test_choices_are_filtered_by_another_answer(form):
    assert by_name(filling(form).asked())["district"].choices == ()
    assert by_name(filling(form, state="sel").asked())["district"].choices == (
        ("klang", "Klang"),
        ("kajang", "Kajang"),
    )
    wrong = filling(form, who="A", state="kel", district="klang").problems()
    assert wrong[0].problem.say("en") == "“klang” cannot be chosen here."


def test_several_choices_are_checked_together(form):
    assert not filling(form, who="A", needs="food rent").problems()
    assert (
        filling(form, who="A", needs="food none").problems()[0].problem.say("en") == "None, or some"
    )


def test_a_counted_repeat_has_as_many_as_were_said(form):
    now = filling(form, who="A", children="2")
    assert [one.path for one in now.asked() if one.type == "repeat" and "child" in one.path] == [
        "/data/child[1]",
        "/data/child[2]",
    ]
    now.answer("/data/child[1]/years", "6")
    now.answer("/data/child[2]/years", "9")
    paths = [one.path for one in now.asked()]
    assert "/data/child[2]/school" in paths
    assert "/data/child[1]/school" not in paths
    assert now.answers()["/data/oldest"] == "9"
    assert now.answers()["/data/total"] == "7.5"


def test_a_free_repeat_grows_and_shrinks_and_is_read_back(form):
    now = filling(form, who="A")
    now.answer("/data/friend[1]/called", "Zul")
    now.add("/data/friend")
    now.answer("/data/friend[2]/called", "Mei")
    again = Filling(form, now.answers(), NOW, "en")
    assert again.answers() == now.answers()
    again.remove("/data/friend[1]")
    assert {path: said for path, said in again.answers().items() if "friend" in path} == {
        "/data/friend[1]/called": "Mei"
    }


@pytest.mark.parametrize(
    ("name", "value"),
    [("born", "soon"), ("job__hours", "many"), ("job__wage", "much"), ("state", "atlantis")],
)
def test_an_answer_of_the_wrong_kind_is_named(form, name, value):
    given = {"who": "A", "works": "yes", "job__hours": "1", name: value}
    assert [one.value for one in filling(form, **given).problems()] == [value]


LOADS = {
    "calculate.xls": 2,
    "cascading_select_test_equivalent.xls": 7,
    "choice_filter_test.xlsx": 3,
    "extra_sheet_names.xlsx": 1,
    "field-list.xlsx": 1,
    "group.xlsx": 3,
    "or_other.xlsx": 3,
    "repeat_date_test.xls": 4,
    "specify_other.xlsx": 2,
    "table-list.xls": 9,
    "tutorial.xls": 10,
    "yes_or_no_question.xlsx": 1,
}
REFUSED = {
    "UCL_Biomass_Plot_Form.xlsx": ("A16", "choices from another file"),
    "calculate_without_calculation.xls": ("A28", "position"),
    "duplicate_columns.xlsx": ("A35", "position"),
    "flat_xlsform_test.xlsx": ("A35", "camera"),
    "gps.xls": ("A2", "position"),
    "include.xls": ("A3", "type “include”"),
    "pull_data.xlsx": ("D2", "pulldata()"),
    "sms_info.xls": ("A10", "position"),
}


@pytest.mark.parametrize("file", sorted(path.name for path in FOLDER.glob("*.xls*")))
def test_forms_of_other_projects_load_or_say_which_cell_does_not(file):
    if file in LOADS:
        form = read_form_file(FOLDER / file)[1]
        assert len(form.questions) == LOADS[file]
        assert Filling(form, {}, NOW, "en").asked()
        return
    cell, what = REFUSED[file]
    with pytest.raises(UnfitForm) as refused:
        read_form_file(FOLDER / file)
    found = {one.cell: one.what.say("en") for one in refused.value.problems}
    assert what in found[cell]


@pytest.mark.parametrize(
    ("survey", "says"),
    [
        ("type|name|label\nimage|photo|Photo", "cell A2"),
        ("type|name|label|calculation\ncalculate|score||cht:score(1)", "cell D2"),
        ("type|name|label\nselect_one nothing|x|X", "nothing"),
        ("type|name|label\ntext|x|X\nbegin_group|g|G", "group"),
    ],
)
def test_a_form_that_cannot_be_used_says_which_cell(tmp_path, survey, says):
    (tmp_path / "bad.xlsx").write_bytes(workbook(survey))
    with pytest.raises(UnfitForm, match=r"bad\.xlsx") as refused:
        read_form_file(tmp_path / "bad.xlsx")
    assert says in str(refused.value)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"not a workbook", b"\xd0\xcf\x11\xe0broken"])
def test_a_broken_workbook_is_refused(tmp_path, data):
    (tmp_path / "bad.xlsx").write_bytes(data)
    with pytest.raises(UnfitForm):
        read_form_file(tmp_path / "bad.xlsx")


def test_what_no_longer_applies_says_nothing_to_what_hangs_on_it(tmp_path):
    lines = (
        "type|name|label|relevant",
        "text|a|A|",
        "integer|b|B|${a} = 'yes'",
        "text|c|C|${b} > 5",
    )
    (tmp_path / "chain.xlsx").write_bytes(workbook("\n".join(lines)))
    now = filling(read_form_file(tmp_path / "chain.xlsx")[1], a="yes", b="7")
    assert "c" in by_name(now.asked())
    now.answer("/data/a", "no")
    assert "c" not in by_name(now.asked())


@pytest.mark.parametrize(
    "pattern", ["^(a+)+$", "(a|aa)+$", "(.*)*b$", "^(([a-z])+.)+[A-Z]([a-z])+$"]
)
def test_no_pattern_of_a_form_goes_on_for_ever(pattern):
    calls = functions.functions(NOW, lambda *_: "")
    assert calls["regex"]("a" * 9_000 + "!", pattern) is False
    assert calls["regex"]("aab", "^a+b$") is True


@pytest.mark.parametrize("pattern", ["(?=x)y", r"(a)\\1", "a++", "(?<!a)b", "x{1,5000}", "("])
def test_a_pattern_that_needs_another_engine_is_refused_by_its_cell(pattern):
    survey = f"""
type | name | label | constraint
text | who | Who? | regex(., '{pattern.replace(chr(92) * 2, chr(92))}')
"""
    assert [(one.sheet, one.cell) for one in cell_problems(workbook(survey))] == [("survey", "D2")]


def test_patterns_are_found_wherever_they_stand_in_an_expression():
    said = """regex(., '^(a+)+$') and regex(concat(/a/b, ','), "x,(y)") or regex(., /data/p) or not-regex(., 'no')"""
    assert list(functions.patterns(said)) == ["^(a+)+$", "x,(y)"]
