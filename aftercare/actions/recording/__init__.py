"""Recording casework: every kind of record, files with it, decisions, comments, taking back,
telling others; the organisation's settings, words and forms.
"""
