"""Starts the program with `python -m exposure_planner`."""

import sys

from exposure_planner.cli import main

sys.exit(main())
