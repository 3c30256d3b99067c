"""The client's half: changes, merging, sealing, and the exchange with the server."""
