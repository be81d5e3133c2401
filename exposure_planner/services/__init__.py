"""What a person can do: one method per use case, the ports it needs, and the facts it announces."""
