"""Aftercare: casework after release, offline first."""

__version__ = "0.2.0"
