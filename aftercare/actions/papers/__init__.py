"""Reports, letters, copies for the client, extracts of the audit."""
