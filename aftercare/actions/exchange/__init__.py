"""Syncing and sticks, and what needs an exchange to be done: recovery with the kit, another root,
another server.
"""
