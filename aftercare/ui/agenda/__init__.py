"""The agenda: a week or a month of visits."""
