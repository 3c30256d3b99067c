"""How English says one: "1 day", where its texts say "{n} days". Malay and Indonesian have one form for
every number, so that their texts need none of this.

The texts of the code stand in the plural. A piece of one and what takes its place where the number
is 1 stand here, the longer ones first; `tests/casework/test_plurals.py` finds a text without.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

# "#" is the number, whatever it is called in the text
ONE: Mapping[str, str] = {
    "# changes are": "# change is",
    "# new ones were": "# new one was",
    "# changes wait": "# change waits",
    "# changes came": "# change came",
    "# changes that": "# change that",
    "were destroyed with it. If they matter": "was destroyed with it. If it matters",
    "# records are": "# record is",
    "# records have the id": "# record has the id",
    "# records were": "# record was",
    "# restricted or sealed records are": "# restricted or sealed record is",
    "They can be taken back as long as nobody changes them": (
        "It can be taken back as long as nobody changes it"
    ),
    "# of these records changed while they were": "# of these records changed while it was",
    "# rows cannot": "# row cannot",
    "# cases could": "# case could",
    "# saves are": "# save is",
    "# parts are": "# part is",
    "# parts of it are not as they were": "# part of it is not as it was",
    "# parts of attachments are damaged; they come": ("# part of attachments is damaged; it comes"),
    "# parts of attachments that were not sent yet are": (
        "# part of attachments that was not sent yet is"
    ),
    "# answers must": "# answer must",
    "# late entries wait": "# late entry waits",
    "# late entries": "# late entry",
    "# conflicts or contradictions wait": "# conflict or contradiction waits",
    "# contacts in a row did not take place, the last": "# contact did not take place,",
    "# people lead": "# person leads",
    "# people are": "# person is",
    "# are here already": "# is here already",
    "# may be here already and are left": "# may be here already and is left",
    "# in the week's sample (◆) are": "# in the week's sample (◆) is",
    "# open tasks go": "# open task goes",
    "# saves up to {when} are": "# save up to {when} is",
    "(+): they come when they are": "(+): it comes when it is",
    "There are # different invitations": "There is # invitation",
    "# not on this laptop ({size}): they come when they are": (
        "# not on this laptop ({size}): it comes when it is"
    ),
    **{
        f"# {many}": f"# {one}"
        for many, one in (
            ("open signals", "open signal"),
            ("ending consents", "ending consent"),
            ("open tasks", "open task"),
            ("older versions, which are", "older version, which is"),
            ("working days", "working day"),
            ("filled cells", "filled cell"),
            ("fast machines", "fast machine"),
            ("tasks", "task"),
            ("answers", "answer"),
            ("cases", "case"),
            ("cells", "cell"),
            ("changes", "change"),
            ("characters", "character"),
            ("columns", "column"),
            ("conflicts", "conflict"),
            ("consents", "consent"),
            ("days", "day"),
            ("hours", "hour"),
            ("minutes", "minute"),
            ("parts", "part"),
            ("places", "place"),
            ("records", "record"),
            ("sections", "section"),
            ("rows", "row"),
            ("saves", "save"),
            ("seconds", "second"),
            ("sheets", "sheet"),
            ("signals", "signal"),
            ("stops", "stop"),
            ("visits", "visit"),
            ("weeks", "week"),
            ("months", "month"),
            ("years", "year"),
            ("people", "person"),
            ("devices", "device"),
            ("attachments", "attachment"),
            ("clients", "client"),
            ("times", "time"),
            ("files", "file"),
            ("words", "word"),
            ("entries", "entry"),
            ("members", "member"),
            ("goals", "goal"),
            ("questions", "question"),
            ("contacts", "contact"),
            ("lines", "line"),
            ("versions", "version"),
            ("letters", "letter"),
            ("fields", "field"),
            ("names", "name"),
            ("groups", "group"),
            ("contradictions", "contradiction"),
            ("laptops", "laptop"),
            ("requests", "request"),
            ("envelopes", "envelope"),
            ("pages", "page"),
            ("terms", "term"),
        )
    },
}


@cache
def of_one(text: str, number: str) -> str:
    """An English text for the case that the number called `number` in it is 1."""
    said, name = text, f"{{{number}}}"
    if name not in text:
        return text
    for many, one in ONE.items():
        said = said.replace(many.replace("#", name), one.replace("#", name))
    return said
