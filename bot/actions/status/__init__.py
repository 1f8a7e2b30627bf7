"""Where a request stands: by number and PIN, and for its requester."""
