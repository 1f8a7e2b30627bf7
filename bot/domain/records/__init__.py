"""What is kept and proved: events, the audit trail, registers, papers and files."""
