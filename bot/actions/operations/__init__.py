"""The desk's own state: health, restored and parked messages, long silences, backups."""
