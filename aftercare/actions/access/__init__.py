"""Who may open a case: opening one, grants, hand-overs, breaking the glass, late entries, the
lease.
"""
