"""One box over the window: clients, commands, and everything written."""
