"""The handbook in the program: read offline, opened by F1 at the page for what is in sight."""
