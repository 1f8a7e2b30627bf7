"""What officers meet outside any one case: their home in private, and drafts that are handed on."""
