"""The Week page: seven days on screen, and the way to paper."""
