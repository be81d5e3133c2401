"""Tests of what takes in somebody's table, and of what writes one."""
