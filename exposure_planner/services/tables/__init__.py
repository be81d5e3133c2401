"""Tables of sessions on their way out to a spreadsheet and in from one."""
