"""What a person does, one intention per file."""
