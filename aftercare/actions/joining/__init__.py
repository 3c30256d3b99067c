"""People and their devices: inviting, joining, vouching, roles, names, passphrases, where the
server is.
"""
