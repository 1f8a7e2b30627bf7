"""Rights over one's own data, withdrawal of consent, data incidents, retention."""
