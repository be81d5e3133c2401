"""Rating a session: one level is enough, everything else is welcome."""
