"""The desks of one process: a single one, or those of all the offices in a folder."""
