"""Who asks, as the card shows it and as an officer reads it in private.

Papers and the verdict on them stand in `requests`.
"""
