"""Decision, draft, sending and correction of the official answer; exemptions, consequence tests."""
