"""A newer version of the program as a person meets it: found, fetched while they work, installed
when they say so.
"""
