"""Who may open a case, and giving and taking that."""
