"""The Today page: what comes next, and why."""
