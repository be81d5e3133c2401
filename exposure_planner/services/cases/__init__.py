"""Cases: everything about an animal on its way out to a file and in from one."""
