"""Aftercare: casework after release, offline first."""
