"""The organisation's numbers for what is due when, in its directory. What is not set there stays at
its default.
"""

from aftercare.casework.declaration import By, Compartment, Field, FieldType, declare

DUE_RULES = declare(
    "due_rules",
    "Due rules",
    "Due rules",
    Compartment.DIRECTORY,
    Field("first_contact", FieldType.INTEGER, "First contact after release (working days)"),
    Field("contact_grace", FieldType.INTEGER, "A contact is overdue after its day by (days)"),
    Field("soon", FieldType.INTEGER, "Shown as due soon (days before)"),
    Field("missed_in_a_row", FieldType.INTEGER, "Missed contacts in a row"),
    Field("consent_ending", FieldType.INTEGER, "Consent running out (days before)"),
    Field("order_ending", FieldType.INTEGER, "Order or condition ending (days before)"),
    Field("plan_needed", FieldType.INTEGER, "Plan after release or opening (days)"),
    Field("plan_review", FieldType.INTEGER, "Plan reviewed every (days)"),
    Field("retention_margin", FieldType.INTEGER, "Retention check before or after its day (days)"),
    Field("signal_urgent", FieldType.INTEGER, "Urgent signal acknowledged within (hours)"),
    Field("signal", FieldType.INTEGER, "Signal acknowledged within (hours)"),
    Field("referral_silent", FieldType.INTEGER, "Referral without an answer (days)"),
    Field("safety_plan", FieldType.INTEGER, "Safety plan reviewed every (days)"),
    Field("supervisor_review", FieldType.INTEGER, "Supervisor's review every (days)"),
    Field("rights_reminder", FieldType.INTEGER, "Rights request shown after (days)"),
    Field("rights_answer", FieldType.INTEGER, "Rights request answered within (days)"),
    Field("unsynced", FieldType.INTEGER, "Device not synced for (days)"),
    icon="clock-alert",
    written_by=By.PERSON,
    offered=None,
    category="",
    in_client_copy=False,
    topic="numbers",
    one_for=(),
    title=(),
)
