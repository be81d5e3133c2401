"""Where a unit of work reads and saves each kind of value; these fit the services' ports by their shape."""
