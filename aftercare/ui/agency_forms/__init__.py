"""Agency forms, filled in."""
