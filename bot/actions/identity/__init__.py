"""A requester's identity and its proof, on the card and in an officer's private chat.

Sending papers and the verdict on them are in `bot.actions.requests`.
"""
