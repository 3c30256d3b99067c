"""The encrypted local database and what is kept in it."""
