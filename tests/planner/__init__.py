"""The planner: golden histories, properties and each rule at its borders."""
