"""A fictitious organisation: generated from a seed, made through the same actions and sync that people use."""
