"""What this program is, under which licence, and what it is built from."""
