"""Case files: everything about an animal goes out to a file, and comes in from one."""
