"""How the relay's tables came to be, step by step: an Alembic environment, run by
`sync.server.database`.
"""
