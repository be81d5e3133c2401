"""What a passphrase for a file that is handed out must be."""

SHORTEST = 8
"""Letters; NIST SP 800-63B asks for no less of what a person thinks of."""
