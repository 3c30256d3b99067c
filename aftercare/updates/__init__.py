"""Newer versions of the program: found, fetched, proved genuine, installed beside the old one, and
left again if they do not start.
"""
