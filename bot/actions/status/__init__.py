"""Where a request stands: by number and PIN, for its requester, for the others who take part."""
