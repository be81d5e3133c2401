"""Asks for the passphrase of a file that is handed out, or that somebody handed out."""
