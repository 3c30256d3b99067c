"""Every command of the window: one table, from which the menu bar, the palette and the sheet of keys are made."""
