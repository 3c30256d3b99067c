"""The worker's own safety: going out alone, coming back, whom to telephone."""
