"""A form of an agency's own: an instrument or an extra form, written as XLSForm and shared with
everybody of the organisation.
"""

from aftercare.casework.declaration import By, Compartment, declare, narrative, text, yes

AGENCY_FORM = declare(
    "agency_form",
    "Agency's form",
    "Agency's forms",
    Compartment.DIRECTORY,
    text("form_id", "Form", required=True),
    text("version", "Version"),
    text("title", "Title", required=True),
    narrative("source", "Source", required=True, help="The XForm, compressed and written as text."),
    yes("retired", "No longer offered"),
    icon="clipboard-list",
    written_by=By.ASSISTANT,
    offered=None,
    category="",
    in_client_copy=False,
    topic="forms-taken-in",
    one_for=("form_id", "version"),
    title=("title", "version"),
)
