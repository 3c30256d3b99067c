"""First start, enrolment and unlocking."""
