"""Looking over many cases and many records: lists, search, the agenda, review, conflicts, figures,
import and export.
"""
