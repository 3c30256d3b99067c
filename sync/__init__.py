"""Sync: the protocol, the client's half of it, and the relay. Knows nothing of casework."""
