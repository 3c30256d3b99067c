"""The client: who it is, and how to reach them safely."""

from aftercare.casework.declaration import Compartment, Field, FieldType, day, declare, lines, narrative, term, text, yes

CLIENT = declare(
    "client",
    "Client",
    "Clients",
    Compartment.CONTACT,
    text("preferred_name", "Preferred name", required=True),
    text("legal_names", "Legal names"),
    lines("other_names", "Other names"),
    lines("identity_numbers", "Identity numbers", masked=True),
    day("date_of_birth", "Date of birth", fact=True),
    yes("birth_approximate", "Date of birth is approximate"),
    term("sex", "Sex", "sex", fact=True),
    lines("languages", "Languages"),
    yes("interpreter_needed", "Interpreter needed"),
    term("worker_gender_preference", "Prefers a worker who is", "worker_gender"),
    narrative("safe_contact", "Safe contact", help="Which times and which number; what not to say, and to whom."),
    text("area", "Area", help="District or village, as used to plan journeys."),
    lines("addresses", "Addresses", help="One a line, the newest first, with the dates it holds for."),
    lines("phones", "Phones"),
    Field("dependants", FieldType.INTEGER, "Dependants"),
    lines("health_flags", "Health"),
    lines("disability_flags", "Disability"),
    title=("preferred_name",),
)
