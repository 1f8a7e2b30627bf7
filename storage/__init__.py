"""SQLite behind named queries. Returns domain objects, never rows."""
