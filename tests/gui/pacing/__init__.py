"""How an animal is paced, in the window."""
