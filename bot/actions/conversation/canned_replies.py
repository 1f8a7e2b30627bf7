"""Replies that stand ready in the profile: filled in, shown, and only then sent as a reply."""

from functools import partial

from bot.actions.cases import menu_pages
from bot.actions.delivery import delayed_replies
from bot.actions.delivery.relay import GroupWords
from bot.buttons.case_buttons import OpenMenu
from bot.desk import group_message
from bot.desk.button_acts import case_button
from bot.desk.keyboards import Button
from bot.desk.messages import answer_press, make_button
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer, Person
from bot.domain.message import Content, checksum_of
from bot.domain.words.albums import Piece
from bot.errors import Refused, require
from bot.office.settings_sections import CannedReply
from bot.texts import OFFICIAL, Markup
from storage import case_events, desk_state, people


@case_button("case:ready-made", does=Act.REPLY)
async def offer(turn: Turn, case: Case, _officer: Officer, page: int = 0) -> None:
    """Show the replies kept ready that fit the case."""
    fitting = _fitting(turn, case)
    if not fitting:
        raise Refused("canned-none")
    await menu_pages.show_page(
        turn,
        turn.texts.say(OFFICIAL, "canned-which", number=case.number),
        [Button(one.title, preview.button(case.id, checksum_of(one.title))) for one in fitting],
        case=case,
        back=OpenMenu(case.id, "requester"),
        part=menu_pages.Part(page, partial(offer.button, case.id)),
    )


@case_button("case:ready-show", does=Act.REPLY)
async def preview(turn: Turn, case: Case, _officer: Officer, title_sign: str) -> None:
    """Show a reply filled in, as it would go out and in Indonesian; nothing is sent yet."""
    one = _fitting_named(turn, case, title_sign)
    person = await _requester(turn, case)
    words = _filled(turn, case, one, person.language)
    as_shown = send_canned.button(case.id, title_sign, checksum_of(words))
    sends = make_button(turn, OFFICIAL, "button-canned-send", as_shown)
    text = _shown(turn, case, one, person.language)
    await menu_pages.show_page(turn, text, [sends], case=case, back=offer.button(case.id))


def _shown(turn: Turn, case: Case, one: CannedReply, language: str, sender: str = "none") -> Markup:
    """Write a canned reply as it goes out, and in Indonesian, with its sender once sent."""
    return turn.texts.say(
        OFFICIAL,
        "canned-preview",
        number=case.number,
        words=_filled(turn, case, one, language),
        translated=language != OFFICIAL,
        official=_filled(turn, case, one, OFFICIAL),
        sender=sender,
    )


@case_button("case:ready-send", does=Act.REPLY)
async def send_canned(turn: Turn, case: Case, officer: Officer, title_sign: str, seen: str) -> None:
    """Send a reply as it was shown, once; if it would read otherwise now, show it anew."""
    if turn.update.pressed is None:
        raise Refused("button-unknown")
    place = (await desk_state.group_id(turn.tx), turn.update.pressed)
    link = await case_events.find_link(turn.tx, *place)
    if link is not None and link.kind == "officer":
        raise Refused("canned-sent-already")
    one = _fitting_named(turn, case, title_sign)
    person = await _requester(turn, case)
    words = _filled(turn, case, one, person.language)
    if checksum_of(words) != seen:
        await preview(turn, case, officer, title_sign)
        answer_press(turn, turn.texts.plain(OFFICIAL, "canned-changed"), alert=True)
        return
    content = Content(kind="text", text=words)
    # The preview counts as the officer's message: /batal takes it back.
    said = [Piece(message_id=place[1], content=content, at=turn.now)]
    await delayed_replies.send_after_preview(
        turn, person, case, officer, GroupWords(place[0], said)
    )
    text = _shown(turn, case, one, person.language, officer.display_name)
    await group_message.edit(turn, turn.update.pressed, text, case=case)


def _fitting(turn: Turn, case: Case) -> list[CannedReply]:
    """Return the ready replies that fit now: one that names a due date only until that date."""
    promised = case.is_open and turn.today <= case.dates.promised
    return [one for one in turn.office.canned if promised or not one.names_due]


def _fitting_named(turn: Turn, case: Case, title_sign: str) -> CannedReply:
    for one in _fitting(turn, case):
        if checksum_of(one.title) == title_sign:
            return one
    raise Refused("canned-none")


async def _requester(turn: Turn, case: Case) -> Person:
    return require(await people.get(turn.tx, case.person_id), "nobody-to-reply-to")


def _filled(turn: Turn, case: Case, one: CannedReply, language: str) -> str:
    """Fill a reply in: dates in its language, and the date that the requester was promised."""
    return one.in_language(language).format(
        number=case.number,
        subject=case.subject,
        due=turn.texts.day(language, case.dates.promised),
        received=turn.texts.moment(language, case.received_at),
        office=turn.office.short_name,
    )


ADDS = (offer, preview, send_canned)
