"""The simulated world against published studies."""
