"""The program itself: is the folder whole, what the telephone is told, repair, updates."""
