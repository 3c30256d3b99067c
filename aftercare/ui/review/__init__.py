"""The supervisor's review."""
