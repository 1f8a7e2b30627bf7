"""What people write: read, classified, masked and searched."""
