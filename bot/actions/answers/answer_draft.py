"""Drafts of the official answer: messages collected until "ready", and their preview."""

from collections.abc import Sequence

from bot.actions.answers import answer_preview
from bot.actions.delivery import disclosure_checks, kept_files, message_reactions
from bot.buttons.case_buttons import PreviewDraft
from bot.desk import contacts, group_message, permission_checks, way_back
from bot.desk.button_acts import case_button
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, say_group, tell_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.law.official_answer import AnswerMessage, OfficialAnswer
from bot.domain.law.shown_draft import shown_name
from bot.domain.law.submission import SubmissionState
from bot.domain.message import Content, Incoming
from bot.domain.records.events import EventName
from bot.domain.records.kept_file import KeptAbout
from bot.errors import Refused, certain, require
from bot.texts import OFFICIAL, Markup
from storage import (
    answers,
    case_events,
    cases,
    desk_state,
    file_archive,
    outbox,
    people,
    shown_drafts,
    submissions,
)
from storage.case_events import Link

DRAFT = Purpose("answer-draft", RowAbout, priority=outbox.CONVERSATION)
"""The message in which an answer is decided, written and previewed: a reply to it is a part."""
PART_MARK = "✍"
"""The reaction that marks a message as a part of the answer."""


async def start_draft(
    turn: Turn, case: Case, officer: Officer, *, in_place: bool = False
) -> OfficialAnswer:
    """Start a draft of the official answer; the officer's replies to its message become its parts.

    An answer that waits to be signed is taken back by it. With `in_place`, the pressed message
    becomes the one in which it is written.
    """
    await permission_checks.authorize(turn, officer, case, Act.DRAFT_ANSWER)
    begun = await own_or_left(turn, case, officer)
    await answers.begin_answer(turn.tx, case.id, officer.id, turn.now)
    collecting = await answers.collecting(turn.tx, case.id, officer.id)
    answer = certain(collecting, "an answer that was just begun is there")
    if begun is None:
        await _tell_others(turn, case, officer)
    await remove_signing_messages(turn, case, answer)
    await submissions.return_to_draft(turn.tx, answer.id)
    text = turn.texts.say(
        OFFICIAL,
        "answer-begin",
        number=case.number,
        officer_id=str(officer.telegram_id),
        officer=officer.display_name,
    )
    ready = make_button(turn, OFFICIAL, "button-answer-ready", PreviewDraft(case.id, answer.id))
    await show_in_message(
        turn, case, answer, [text], [[ready, _drop(turn, case)]], in_place=in_place
    )
    return answer


async def own_or_left(turn: Turn, case: Case, officer: Officer) -> OfficialAnswer | None:
    """Return the answer that an officer writes, else one whose author left, as theirs from now."""
    own = await answers.collecting(turn.tx, case.id, officer.id)
    if own is not None:
        return own
    for other in await answers.drafts_on(turn.tx, case.id):
        handed_up = await submissions.of_answer(turn.tx, other.id)
        waits = handed_up is not None and handed_up.waits
        if not waits and not (await author_of(turn, other)).member:
            await answers.take_over(turn.tx, other.id, officer.id)
            break
    return await answers.collecting(turn.tx, case.id, officer.id)


async def _tell_others(turn: Turn, case: Case, officer: Officer) -> None:
    """Mention both authors in the group if another officer writes an answer to this request."""
    for other in await answers.drafts_on(turn.tx, case.id):
        author = await author_of(turn, other)
        if author.id != officer.id:
            both = contacts.mentions_of(turn, (author, officer))
            await say_group(turn, "answer-written-twice", case=case, both=both)


async def author_of(turn: Turn, answer: OfficialAnswer) -> Officer:
    """Return the officer who writes an answer."""
    found = await people.officer(turn.tx, answer.officer_id)
    return certain(found, "who writes an answer is known")


async def own_or_new_draft(turn: Turn, case: Case, officer: Officer) -> OfficialAnswer:
    """Return the officer's open draft; begin one, or reopen one that was handed up."""
    answer = await answers.collecting(turn.tx, case.id, officer.id)
    handed_up = await submissions.of_answer(turn.tx, answer.id) if answer else None
    if answer is None or (handed_up is not None and handed_up.waits):
        return await start_draft(turn, case, officer)
    return answer


async def remove_signing_messages(turn: Turn, case: Case, answer: OfficialAnswer) -> None:
    """Delete the messages in which an answer waits for its signature."""
    waiting = await submissions.of_answer(turn.tx, answer.id)
    if waiting is not None and waiting.waits:
        for seq in waiting.posted:
            await group_message.remove(turn, outbox.reference("sent", seq), case)
        await submissions.set_posted(turn.tx, waiting.id, ())


@case_button("case:more", toward=Act.DRAFT_ANSWER)
async def continue_writing(turn: Turn, case: Case, officer: Officer) -> None:
    """Go back from the preview to the writing, in the same message."""
    await start_draft(turn, case, officer, in_place=True)


async def show_in_message(
    turn: Turn,
    case: Case,
    answer: OfficialAnswer,
    pages: Sequence[Markup],
    keyboard: Keyboard,
    *,
    in_place: bool,
) -> None:
    """Show where a draft stands in its one message, and what does not fit there below it.

    In place that is the pressed message; where nobody pressed, the one that shows it already.
    """
    first, *rest = pages
    shown: list[int] = []
    if in_place and turn.update.pressed is not None:
        shown = await _taken_over(turn, case, turn.update.pressed)
        await group_message.edit(turn, turn.update.pressed, first, keyboard, case)
    elif in_place and answer.posted:
        shown = [*answer.posted[:1]]
        await group_message.edit(turn, outbox.reference("sent", shown[0]), first, keyboard, case)
    await delete_messages(turn, case, answer, but=shown)
    if not in_place or not (shown or turn.update.pressed):
        urgent = outbox.ACKNOWLEDGEMENT
        new = await tell_group(turn, first, keyboard, case=case, purpose=DRAFT, priority=urgent)
        shown = [new]
    shown += [await tell_group(turn, page, case=case) for page in rest]
    await answers.set_posted(turn.tx, answer.id, shown)


async def _taken_over(turn: Turn, case: Case, message_id: int) -> list[int]:
    """Unlink a message from all drafts of the case; return its outbox row, if it has one."""
    link = await case_events.find_link(turn.tx, await desk_state.group_id(turn.tx), message_id)
    rows = [link.outbox_seq] if link is not None and link.outbox_seq is not None else []
    for other in await answers.drafts_on(turn.tx, case.id):
        left = [seq for seq in other.posted if seq not in rows]
        await answers.set_posted(turn.tx, other.id, left)
    return rows


async def delete_messages(
    turn: Turn, case: Case, answer: OfficialAnswer, *, but: Sequence[int] = ()
) -> None:
    """Take away the messages that show an answer."""
    for seq in answer.posted:
        if seq not in but:
            await group_message.remove(turn, outbox.reference("sent", seq), case)


async def mark_as_sending(turn: Turn, case: Case, answer: OfficialAnswer) -> None:
    """Edit the message in which an answer was written: it says that the answer is being sent."""
    text = turn.texts.say(OFFICIAL, "answer-on-its-way", number=case.number)
    await show_in_message(turn, case, answer, [text], (), in_place=True)


async def remove_preview(turn: Turn, case: Case, answer: OfficialAnswer) -> None:
    """Delete the preview of an answer, since another message replaces it."""
    await delete_messages(turn, case, answer)
    await answers.set_posted(turn.tx, answer.id, ())
    if turn.update.pressed is not None:
        await group_message.remove(turn, turn.update.pressed, case)


async def collect_reply(
    turn: Turn, incoming: Incoming, case: Case | None, link: Link | None
) -> bool:
    """Add a reply to the draft whose message it answers; return False if it answers none."""
    answer = await draft_in_progress(
        turn, case, await contacts.officer_id_of(turn, incoming.sender_id)
    )
    if answer is None or link is None or link.outbox_seq not in answer.posted:
        return False
    if incoming.content.text.startswith("/"):
        return False
    if incoming.content.kind == "unknown":
        raise Refused("cannot-carry-group", what=incoming.content.extra["what"])
    await add_part(turn, answer, incoming.place, incoming.content)
    return True


async def add_part(
    turn: Turn, answer: OfficialAnswer, place: tuple[int, int], content: Content
) -> None:
    """Add a message to an answer as a part, and mark it as one by a reaction."""
    before = await answers.parts(turn.tx, answer.id)
    await store_part(turn, answer, place, content)
    await case_events.add_link(turn.tx, *place, Link("desk", answer.case_id))
    if content.album is None or content.album not in [part.content.album for part in before]:
        await message_reactions.set_reaction(turn, answer.case_id, place[1], PART_MARK)
    await _watch_files(turn, answer, before)


async def _watch_files(turn: Turn, answer: OfficialAnswer, before: Sequence[AnswerMessage]) -> None:
    """Offer other ways to give files as soon as there are more than MOST_FILES."""
    if answer_preview.count_files(before) == answer_preview.MOST_FILES:
        case = await cases.get(turn.tx, answer.case_id)
        parts = await answers.parts(turn.tx, answer.id)
        if case is not None:
            await answer_preview.offer_other_ways(turn, case, parts)


async def draft_in_progress(
    turn: Turn, case: Case | None, officer_id: int
) -> OfficialAnswer | None:
    """Return the answer that an officer is drafting for a request; none if it was submitted."""
    if case is None:
        return None
    answer = await answers.collecting(turn.tx, case.id, officer_id)
    # Once somebody else's answer has arrived, the kept draft takes in nothing more.
    if answer is None or EventName.ANSWERED.state_after(case.state) is None:
        return None
    handed_up = await submissions.of_answer(turn.tx, answer.id)
    return None if handed_up is not None and handed_up.waits else answer


async def edit_part(turn: Turn, incoming: Incoming) -> bool:
    """Replace a collected part by its edit; return False if the message is no part."""
    answer = await answers.answer_at(turn.tx, *incoming.place)
    if answer is None:
        return False
    if answer.state != "collecting":
        raise Refused("answer-cannot-be-edited")
    await store_part(turn, answer, incoming.place, incoming.content)
    return True


async def store_part(
    turn: Turn, answer: OfficialAnswer, place: tuple[int, int], content: Content
) -> None:
    """Store a message, or its edit, as part of an answer; its file is searched for hidden data."""
    await answers.add_part(turn.tx, answer.id, place, content)
    await shown_drafts.forget(turn.tx, shown_name("answer", answer.id))
    if content.kind in disclosure_checks.READABLE_KINDS:
        case = await cases.get(turn.tx, answer.case_id)
        await kept_files.keep_file(turn, KeptAbout.DRAFT, content, place, case)


async def remove_replied_part(turn: Turn, incoming: Incoming) -> bool:
    """Take the part replied to out of its answer; return False if that message is no part."""
    if incoming.reply_to is None:
        return False
    answer = await answers.answer_at(turn.tx, incoming.chat_id, incoming.reply_to)
    if answer is None:
        return False
    if answer.state != "collecting":
        raise Refused("answer-cannot-be-taken-back")
    if answer.officer_id != await contacts.officer_id_of(turn, incoming.sender_id):
        raise Refused("nothing-to-take-back")
    await remove_part(turn, answer, incoming.reply_to)
    return True


async def remove_part(turn: Turn, answer: OfficialAnswer, message_id: int) -> None:
    """Take one message out of an answer that is being collected."""
    if await answers.drop_part(turn.tx, answer.id, message_id):
        await file_archive.drop_unused(turn.tx, answer.case_id)
        await shown_drafts.forget(turn.tx, shown_name("answer", answer.id))
        await message_reactions.set_reaction(turn, answer.case_id, message_id, "")


async def reopen_draft(turn: Turn, case: Case, answer_id: int, why: str) -> None:
    """Reopen the draft of an answer that was not delivered, and say why.

    What its officer wrote beside it goes with it: they see all of it before they send it.
    """
    copy = await answers.get(turn.tx, await answers.copy_failed_answer(turn.tx, answer_id))
    answer = certain(copy, "an answer that was just begun is there")
    ready = make_button(turn, OFFICIAL, "button-answer-ready", PreviewDraft(case.id, answer.id))
    text, keyboard = turn.texts.say(OFFICIAL, why, number=case.number), more_or_drop(turn, case)
    await show_in_message(turn, case, answer, [text], [[ready], keyboard], in_place=False)


@case_button("case:drop", toward=Act.DRAFT_ANSWER)
async def ask_discard(turn: Turn, case: Case, officer: Officer) -> None:
    """Ask the officer to confirm that the draft is discarded."""
    answer = await own_draft(turn, case, officer)
    parts = await answers.parts(turn.tx, answer.id)
    text = turn.texts.say(OFFICIAL, "answer-drop-asked", number=case.number, messages=len(parts))
    really = make_button(turn, OFFICIAL, "button-answer-give-up", discard_draft.button(case.id))
    back = make_button(turn, OFFICIAL, "button-answer-more", continue_writing.button(case.id))
    await show_in_message(turn, case, answer, [text], [[really, back]], in_place=True)


@case_button("case:give-up", toward=Act.DRAFT_ANSWER)
async def discard_draft(turn: Turn, case: Case, officer: Officer) -> None:
    """Discard the officer's draft; for a minute it can be restored."""
    answer = await own_draft(turn, case, officer)
    await answers.abandon_answer(turn.tx, answer.id, turn.now)
    await shown_drafts.forget(turn.tx, shown_name("answer", answer.id))
    await submissions.settle_answer(
        turn.tx, answer.id, SubmissionState.DROPPED, officer.id, turn.now
    )
    text = turn.texts.say(OFFICIAL, "answer-dropped", officer=officer.display_name)
    back = way_back.way_back_keyboard(turn, restore_draft.button(case.id, answer.id))
    await show_in_message(turn, case, answer, [text], back, in_place=True)


@case_button("case:take-up", toward=Act.DRAFT_ANSWER)
async def restore_draft(turn: Turn, case: Case, officer: Officer, answer_id: int) -> None:
    """Restore a draft that was discarded less than a minute ago."""
    answer = require(await answers.get(turn.tx, answer_id), "way-back-over")
    theirs = (answer.case_id, answer.officer_id) == (case.id, officer.id)
    if not theirs or await answers.collecting(turn.tx, case.id, officer.id):
        raise Refused("way-back-over")
    if not await answers.resume_answer(turn.tx, answer.id, turn.now - way_back.KEPT_FOR):
        raise Refused("way-back-over")
    await start_draft(turn, case, officer, in_place=True)


async def own_draft(turn: Turn, case: Case, officer: Officer) -> OfficialAnswer:
    """Return the officer's own draft. Raises Refused, naming another author if there is one."""
    answer = await answers.collecting(turn.tx, case.id, officer.id)
    if answer is not None:
        return answer
    for other in await answers.drafts_on(turn.tx, case.id):
        author = await contacts.officer_name(turn, other.officer_id)
        raise Refused("answer-of-another", officer=author)
    raise Refused("no-answer-open")


async def draft_meant(
    turn: Turn, case: Case, officer: Officer, answer_id: int
) -> tuple[OfficialAnswer, list[AnswerMessage]]:
    """Return the answer that a button names, else the officer's own, else the newest one.

    Raises Refused if nobody has written anything.
    """
    begun = await answers.drafts_on(turn.tx, case.id)
    own = [answer for answer in begun if answer.officer_id == officer.id]
    named = [answer for answer in begun if answer.id == answer_id]
    for answer in (*named, *own, *reversed(begun)):
        parts = await answers.parts(turn.tx, answer.id)
        if parts:
            return answer, parts
    raise Refused("answer-empty" if own else "no-answer-open")


def more_or_drop(turn: Turn, case: Case) -> list[Button]:
    """Return the buttons that go on writing an answer, or give it up."""
    return [
        make_button(turn, OFFICIAL, "button-answer-more", continue_writing.button(case.id)),
        _drop(turn, case),
    ]


def _drop(turn: Turn, case: Case) -> Button:
    return make_button(turn, OFFICIAL, "button-answer-drop", ask_discard.button(case.id))


ADDS = (
    continue_writing,
    ask_discard,
    discard_draft,
    restore_draft,
    DRAFT,
)
