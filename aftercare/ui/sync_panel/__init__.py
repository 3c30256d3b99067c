"""What is synced, what waits, and why."""
