"""A person's word that records which seem to contradict each other may both stand, and why."""

from aftercare.casework.declaration import (
    By,
    Compartment,
    Decision,
    Field,
    FieldType,
    declare,
    lines,
    narrative,
    text,
)

SETTLEMENT = declare(
    "settlement",
    "Settlement",
    "Settlements",
    Compartment.ANY,
    Field("about", FieldType.RECORD, "About", required=True),
    text("rule", "Contradiction", required=True),
    lines("records", "Records", required=True),
    narrative("decision", "Why both may stand", required=True),
    icon="circle-check",
    written_by=By.ASSISTANT,
    offered=None,
    category="",
    in_client_copy=False,
    topic="contradictions",
    title=("decision",),
    decisions=(
        Decision(
            roles=("supervisor",), when=("rule", ("changed_after_approval", "decided_by_another"))
        ),
    ),
)
