"""The preview of an official answer, and its sending: what was shown is what leaves, or nothing."""

from collections.abc import Sequence

from bot.actions.answers import answer_draft, answer_preview, answer_sending
from bot.buttons.case_buttons import MakeBare, PreviewDraft, ReleaseHidden, SendAnswer
from bot.buttons.submission_buttons import HandUp
from bot.desk import group_message, permission_checks, rehearsal
from bot.desk.button_acts import case_button, in_case
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import answer_press, choice_buttons, make_button
from bot.desk.rehearsal import Rehearsed
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.law.official_answer import TO_BE_SAID, AnswerMessage, Giving, OfficialAnswer
from bot.domain.law.shown_draft import shown_name
from bot.domain.words.hidden_finding import may_be_cleaned
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup
from storage import answers, people

OMITTED_BY_BUTTON = 24
"""How many messages of an answer get a button that leaves them out."""


async def show_preview(
    turn: Turn, case: Case, officer: Officer, answer_id: int = 0, *, in_place: bool = True
) -> None:
    """Show an answer as it would leave, with the button that sends it or hands it up.

    Without an id, or if that one is over, it is the officer's own, else the newest of somebody's.
    Before that it is asked how information is given that is in no file and behind no link.
    """
    answer, parts = await answer_draft.draft_meant(turn, case, officer, answer_id)
    unsaid = answer.giving not in TO_BE_SAID
    if unsaid and await answer_preview.is_giving_unknown(turn, case, answer, parts):
        await _ask_giving(turn, case, answer, in_place=in_place)
        return
    author = await answer_draft.author_of(turn, answer)
    rehearsed = await rehearse_answer(turn, case, officer, answer, parts)
    heading = turn.texts.say(
        OFFICIAL, "answer-preview", number=case.number, author=author.display_name
    )
    goes_on = turn.texts.say(OFFICIAL, "answer-goes-on")
    blocks = await _blocks(turn, case, answer, parts, rehearsed)
    pages = group_message.pack_below_heading(heading, blocks, goes_on)
    keyboard = await _keyboard(turn, case, officer, answer, parts, rehearsed)
    await answer_draft.show_in_message(turn, case, answer, pages, keyboard, in_place=in_place)
    await answer_preview.offer_other_ways(turn, case, parts)
    if author.id != officer.id:
        said = turn.texts.plain(OFFICIAL, "answer-by-another", officer=author.display_name)
        answer_press(turn, said)


async def rehearse_answer(
    turn: Turn, case: Case, officer: Officer, answer: OfficialAnswer, parts: Sequence[AnswerMessage]
) -> Rehearsed:
    """Return what would leave if an officer sent an answer, or whoever may in their place."""
    person = await people.get(turn.tx, case.person_id)
    if person is None:
        return Rehearsed(refusal=Refused("nobody-to-reply-to"))
    signer = officer
    if not await permission_checks.may(turn, officer, Act.ANSWER):
        holders = await permission_checks.role_holders(turn, Act.ANSWER.rule.who)
        signer = next(iter(holders), officer)

    async def send() -> None:
        by = await permission_checks.authorize(turn, signer, case, Act.ANSWER)
        await answer_sending.decide_and_send(turn, case, by, answer, parts)

    return await rehearsal.rehearse(turn, person, send)


async def blocks_as_shown(
    turn: Turn, case: Case, answer: OfficialAnswer, reader: Officer | None = None
) -> list[Markup]:
    """Show all that an answer would send, to its author if to nobody else; return it as blocks."""
    parts = await answers.parts(turn.tx, answer.id)
    reader = reader or await answer_draft.author_of(turn, answer)
    rehearsed = await rehearse_answer(turn, case, reader, answer, parts)
    return await _blocks(turn, case, answer, parts, rehearsed)


async def _blocks(
    turn: Turn,
    case: Case,
    answer: OfficialAnswer,
    parts: Sequence[AnswerMessage],
    rehearsed: Rehearsed,
) -> list[Markup]:
    """Keep what is shown; return what an answer is, and all that it would send."""
    about = shown_name("answer", answer.id)
    return [
        *await answer_preview.contents(turn, case, answer, parts),
        *await rehearsal.show(turn, about, rehearsed, with_parts=False),
        *answer_preview.part_blocks(turn, parts),
    ]


async def _ask_giving(turn: Turn, case: Case, answer: OfficialAnswer, *, in_place: bool) -> None:
    """Ask where the information is that an answer grants without a file or a link."""
    named = {one: choose_giving.button(case.id, answer.id, one) for one in TO_BE_SAID}
    keyboard = [
        *choice_buttons(turn, OFFICIAL, "button-giving", named),
        answer_draft.more_or_drop(turn, case),
    ]
    text = turn.texts.say(OFFICIAL, "answer-where", number=case.number)
    await answer_draft.show_in_message(turn, case, answer, [text], keyboard, in_place=in_place)


@case_button("case:giving", does=Act.DRAFT_ANSWER)
async def choose_giving(
    turn: Turn, case: Case, officer: Officer, answer_id: int, giving: str = ""
) -> None:
    """Say how an answer gives what it grants, and preview it so; without a way, ask again."""
    answer = await answer_preview.demand_draft(turn, case, answer_id)
    said = Giving(giving) if giving in TO_BE_SAID else None
    await answers.set_giving(turn.tx, answer.id, said)
    await show_preview(turn, case, officer, answer.id)


@case_button("case:omit", toward=Act.DRAFT_ANSWER)
async def remove_and_preview(turn: Turn, case: Case, officer: Officer, message_id: int) -> None:
    """Take a message out of one's answer, even one deleted since, and preview what remains."""
    answer = await answer_draft.own_draft(turn, case, officer)
    await answer_draft.remove_part(turn, answer, message_id)
    await show_preview(turn, case, officer, answer.id)


async def _keyboard(
    turn: Turn,
    case: Case,
    officer: Officer,
    answer: OfficialAnswer,
    parts: Sequence[AnswerMessage],
    rehearsed: Rehearsed,
) -> Keyboard:
    """Return the buttons of a preview: to send it or hand it up, and to change it."""
    other_way: list[list[Button]] = []
    if await answer_preview.is_giving_unknown(turn, case, answer, parts):
        ask = choose_giving.button(case.id, answer.id)
        other_way.append([make_button(turn, OFFICIAL, "button-giving-other", ask)])
    return [
        *await _go_buttons(turn, case, officer, answer, parts, rehearsed),
        *other_way,
        *await answer_preview.partial_answer_button(turn, case, answer),
        answer_draft.more_or_drop(turn, case),
        *_omissions(turn, case, parts),
    ]


async def _go_buttons(
    turn: Turn,
    case: Case,
    officer: Officer,
    answer: OfficialAnswer,
    parts: Sequence[AnswerMessage],
    rehearsed: Rehearsed,
) -> Keyboard:
    """Return buttons to send an answer or hand it up, or first to settle what it discloses."""
    remarks = await answer_preview.find_remarks(turn, case, parts)
    if rehearsed.refusal is not None:
        return []
    if not remarks.is_unfinished and remarks.asked not in ("", answer.accepted):
        bare = MakeBare(case.id, answer.id)
        make = [make_button(turn, OFFICIAL, "button-make-bare", bare)]
        anyway = ReleaseHidden(case.id, answer.id, remarks.asked)
        let_go = [make_button(turn, OFFICIAL, "button-let-go", anyway)]
        return [*([make] if may_be_cleaned(one for _, _, one in remarks.found) else []), let_go]
    sends = await permission_checks.may(turn, officer, Act.ANSWER)
    act, kind = ("send", SendAnswer) if sends else ("hand-up", HandUp)
    return [[make_button(turn, OFFICIAL, f"button-answer-{act}", kind(case.id, rehearsed.mark))]]


def _omissions(turn: Turn, case: Case, parts: Sequence[AnswerMessage]) -> Keyboard:
    """Return buttons that leave out one message: Telegram tells no bot when one is deleted."""
    if len(parts) < 2:
        return []
    label = turn.texts.plain(OFFICIAL, "button-answer-omit")
    buttons = [
        Button(f"{label} {number}", remove_and_preview.button(case.id, part.message_id))
        for number, part in enumerate(parts[:OMITTED_BY_BUTTON], 1)
    ]
    return [buttons[start : start + 4] for start in range(0, len(buttons), 4)]


async def demand_shown(
    turn: Turn, case: Case, officer: Officer, mark: str
) -> tuple[OfficialAnswer, list[AnswerMessage]] | None:
    """Return the answer if it would leave as it was shown; else show it anew and return None.

    It is shown anew too if it must still be said why something goes that it hides, or while a file
    is still read. Raises Refused if it cannot be sent now.
    """
    why, shown = "answer-changed", 0
    for answer in await answers.drafts_on(turn.tx, case.id):
        if await rehearsal.mark_of(turn, shown_name("answer", answer.id)) != mark:
            continue
        parts, shown = await answers.parts(turn.tx, answer.id), answer.id
        remarks = await answer_preview.find_remarks(turn, case, parts)
        if remarks.asked not in ("", answer.accepted):
            why = "hidden-reading" if remarks.is_unfinished else "hidden-asked"
        elif await is_as_shown(turn, case, officer, answer, parts):
            return answer, parts
        break
    await show_preview(turn, case, officer, shown)
    answer_press(turn, turn.texts.plain(OFFICIAL, why), alert=True)
    return None


async def is_as_shown(
    turn: Turn,
    case: Case,
    officer: Officer,
    answer: OfficialAnswer,
    parts: Sequence[AnswerMessage],
    seen: str = "",
) -> bool:
    """Say whether an answer would leave exactly as it was shown. Raises Refused if it cannot.

    `seen` is the checksum that a pressed button names, if one does.
    """
    rehearsed = await rehearse_answer(turn, case, officer, answer, parts)
    return await rehearsal.is_as_shown(turn, shown_name("answer", answer.id), rehearsed, seen)


async def says_as_shown(turn: Turn, case: Case, answer: OfficialAnswer) -> bool:
    """Say whether an answer signed by hand says what was shown. Raises Refused if it cannot go."""
    parts = await answers.parts(turn.tx, answer.id)
    author = await answer_draft.author_of(turn, answer)
    rehearsed = await rehearse_answer(turn, case, author, answer, parts)
    return await rehearsal.says_as_shown(turn, shown_name("answer", answer.id), rehearsed)


async def send_answer(turn: Turn, case: Case, by: Authority, button: SendAnswer) -> None:
    """Send the official answer; only the first is sent, other officers keep their drafts."""
    seen = await demand_shown(turn, case, by, button.previewed)
    if seen is None:
        return
    if await answer_sending.decide_and_send(turn, case, by, *seen):
        await answer_draft.mark_as_sending(turn, case, seen[0])
    else:
        await show_preview(turn, case, by, seen[0].id)
        answer_press(turn, turn.texts.plain(OFFICIAL, "answer-waits-for-approval"), alert=True)


ADDS = (
    in_case(
        PreviewDraft,
        lambda turn, case, officer, button: show_preview(turn, case, officer, button.answer_id),
    ),
    in_case(SendAnswer, send_answer),
    choose_giving,
    remove_and_preview,
)
