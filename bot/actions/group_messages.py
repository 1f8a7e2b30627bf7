"""A message of the officers' group: a note, a part of an answer, or a reply that goes out."""

from bot.actions import answering, group_context, noting, officers, relaying, sheets
from bot.desk import Turn
from bot.domain.message import Incoming
from bot.errors import Refused


async def hear(turn: Turn, incoming: Incoming) -> None:
    """Take a message of the group: a reply, a part of an official answer, a note, or nothing."""
    turn.sensitive = True  # what officers say is kept sealed on the case, not in the inbox
    link = await group_context.linked(turn, incoming)
    case = await group_context.case_of(turn, incoming)
    if await noting.is_note(turn, incoming):
        await noting.keep(
            turn, incoming, case, aimed_out=await group_context.would_go_out(turn, incoming)
        )
        return
    to_words = link is not None and link.kind in ("citizen", "prompt")
    if await officers.rest_of_album(turn, incoming):
        return
    if not to_words and await sheets.hear(turn, incoming, case, link):
        return
    if not to_words and await answering.collect(turn, incoming, case):
        return
    if link is not None and group_context.goes_out(link, incoming):
        await officers.reply(turn, incoming, link, case)
    elif link is None and incoming.reply_to_bot:
        # Perhaps a message whose sending was not yet recorded: ask, never guess.
        raise Refused("reply-target-unknown")
    elif case is not None:
        await relaying.keep(turn, case, "note", group_context.place_of(incoming), incoming.content)
    else:
        turn.handled = False
