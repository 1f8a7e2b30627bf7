"""What is drafted by one officer and signed by another: handed up, returned, signed by hand."""
