"""Printed reports, previewed."""
