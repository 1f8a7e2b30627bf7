# Several people on one request, and requests made outside the bot.
event-told = a notice was brought to you outside this chat
only-the-requester = Only the requester can do this.
