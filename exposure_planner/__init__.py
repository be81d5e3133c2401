"""Exposure Planner: plan, pace and print gradual exposure for an animal that is afraid of something."""
