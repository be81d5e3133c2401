"""Rows into plain values and back, exactly."""
