"""The law as tables and pure functions: acts, dates, decisions, objections."""
