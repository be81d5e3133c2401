"""Small widgets that several pages use; each knows nothing of services."""
