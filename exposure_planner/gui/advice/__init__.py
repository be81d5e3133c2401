"""What the planner says, in words and small widgets that Today and the rating dialog share."""
