"""What client and server both speak: statements, envelopes, messages. No input or output here."""
