"""A message of the officers' group: a note, a part of an answer, or a reply that goes out."""

from bot.actions.answers import answer_draft
from bot.actions.conversation import (
    group_context,
    officer_notes,
    officer_replies,
    reply_changes,
    reply_prompts,
    unit_documents,
    words_aside,
)
from bot.actions.delivery import relay
from bot.actions.group import practice_requests
from bot.actions.information_list import list_file_import
from bot.desk import contacts
from bot.desk.turn import Turn
from bot.dispatch import officer_form_filling
from bot.domain.law.case import Case
from bot.domain.message import Incoming
from bot.errors import Refused
from storage.case_events import Link


async def handle_message(turn: Turn, incoming: Incoming) -> None:
    """Take a message of the group: a reply, a part of an official answer, a note, or nothing."""
    turn.sensitive = True  # what officers say is kept sealed on the case, not in the inbox
    link, case = await group_context.link_and_case(turn, incoming)
    played = await practice_requests.is_played(turn, link)
    await officer_replies.stop_by_colleague(turn, incoming)
    if await officer_notes.is_note(turn, incoming):
        aimed_out = played or group_context.reaches_citizen(link)
        await officer_notes.keep_note(turn, incoming, case, aimed_out=aimed_out)
        return
    if played:
        await practice_requests.show_practice_reply(turn, incoming)
        return
    if await officer_replies.join_album(turn, incoming, case):
        return
    if group_context.reaches_citizen(link):
        await officer_replies.take_reply(turn, incoming, link, case)
    elif not (
        await officer_form_filling.hear_in_group(turn, incoming, case, link)
        or await answer_draft.collect_reply(turn, incoming, case, link)
    ):
        await _talk(turn, incoming, case, link)


async def _talk(turn: Turn, incoming: Incoming, case: Case | None, link: Link | None) -> None:
    """Keep talk as a note on its case; offer to send it if it may be for the requester."""
    if link is None and incoming.reply_to_bot:
        # Perhaps a message whose sending was not yet recorded: ask, never guess.
        raise Refused("reply-target-unknown")
    if case is None and await list_file_import.fetch_list_file(turn, incoming):
        return
    turn.update.handled = case is not None
    await _keep(turn, incoming, case)
    if case is not None and await _may_be_for_requester(turn, incoming, case, link):
        await words_aside.show_not_sent(turn, incoming, case)
    elif case is not None and not await words_aside.ask_if_draft_part(turn, incoming, case):
        await unit_documents.take_unit_file(turn, incoming, case)
    await officer_form_filling.hint_at_reply(turn, incoming, case)


async def _may_be_for_requester(
    turn: Turn, incoming: Incoming, case: Case, link: Link | None
) -> bool:
    """Say whether talk may be for the requester: it replies to the card, or follows *Balas*."""
    if link is not None:
        return link.kind == "card"
    return await reply_prompts.has_open_prompt(
        turn, await contacts.officer_id_of(turn, incoming.sender_id), case
    )


async def _keep(turn: Turn, incoming: Incoming, case: Case | None) -> None:
    if case is not None:
        await relay.record_message(turn, case, "note", incoming.place, incoming.content)


async def handle_edit(turn: Turn, incoming: Incoming) -> None:
    """Handle an edit in the group: of a form's answer, a unit's document, or a reply."""
    if await officer_form_filling.take_edit(turn, incoming, privately=False):
        return
    if not await unit_documents.take_document_edit(turn, incoming):
        await reply_changes.take_reply_edit(turn, incoming)
