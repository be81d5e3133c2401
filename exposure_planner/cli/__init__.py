"""The commands: what a person types, and what the terminal answers."""

from exposure_planner.cli.run import main

__all__ = ["main"]
