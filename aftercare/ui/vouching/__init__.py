"""A new device of somebody who has one already: vouching for it, and waiting for that."""
