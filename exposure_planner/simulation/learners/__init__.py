"""Simulated animals that disagree on how learning works."""
