"""Alembic's entry: runs the steps on the connection it is given, in the transaction that is open
there.
"""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection, version_table="format")
context.run_migrations()
