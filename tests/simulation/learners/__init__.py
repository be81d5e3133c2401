"""Each kind of simulated animal, session by session."""
