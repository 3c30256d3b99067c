"""Who is in the organisation, and inviting."""
