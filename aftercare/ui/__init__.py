"""The windows. They show; the actions do."""
