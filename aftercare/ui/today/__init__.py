"""What is to be done, most urgent first."""
