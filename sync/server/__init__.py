"""The relay: keeps and hands on what it cannot read."""
