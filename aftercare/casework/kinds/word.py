"""A word of the organisation's own: a term of a vocabulary, or what a kind of record or a field is
called here.
"""

from aftercare.casework.declaration import By, Compartment, declare, text, yes

WORD = declare(
    "word",
    "Word of the organisation",
    "Words of the organisation",
    Compartment.DIRECTORY,
    text("about", "What it names", required=True, help="VOCABULARY/TERM, KIND, or KIND.FIELD"),
    text("english", "In English"),
    text("malay", "In Malay"),
    text("indonesian", "In Indonesian"),
    yes("hidden", "No longer offered"),
    icon="tag",
    written_by=By.ASSISTANT,
    offered=None,
    category="",
    in_client_copy=False,
    topic="words",
    one_for=("about",),
    title=("about", "english"),
)
