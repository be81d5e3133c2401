"""What the planner believes about one animal: how stressed it would be at each stage today, and how sure that is."""
