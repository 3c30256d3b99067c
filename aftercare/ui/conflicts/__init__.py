"""Versions that wait for a decision."""
