"""What the belief of one animal must do, part by part."""
