### What the feature group says to requesters.

desk-not-open = This service is not open yet. If you are setting it up: add this bot to the officers’ group as an administrator. Then type /pasang there with the code that the bot shows at its start.
