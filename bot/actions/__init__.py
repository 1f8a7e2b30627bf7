"""Use cases: one verb per function, inside the caller's transaction."""
