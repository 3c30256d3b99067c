"""One case: brief, timeline, details."""
