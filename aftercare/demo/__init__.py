"""A fictitious organisation: generated from a seed, made real through the same actions and sync
that people use.
"""
