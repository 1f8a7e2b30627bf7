"""How a person asks for a right over their own data, by buttons and in words."""

from bot.actions.privacy import data_erasure, data_export, rights_cards
from bot.actions.welcome import privacy_consent
from bot.buttons.button_data import ButtonData
from bot.buttons.objection_buttons import ShowRights
from bot.buttons.request_buttons import ShowMenu
from bot.desk import citizen_form_messages, citizen_form_steps, dialogues
from bot.desk.button_acts import in_private, no_fields, private_button
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, say, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Person
from bot.domain.law.data_rights import RIGHT_RULES, Right
from bot.domain.message import Incoming, shortened
from bot.domain.words.masking_rules import PersonalKind, mask_personal
from bot.domain.words.open_dialogues import RightsQuestion
from bot.errors import Refused, require
from storage import rights_requests

STOPS = (Right.RESTRICTION, Right.OBJECTION)
MOST_WORDS = 2_000
FEWEST_WORDS = 2


async def show_rights(turn: Turn, person: Person) -> None:
    """Show the privacy notice, and the four acts by which a person has their rights."""
    await dialogues.leave(turn, person)
    keyboard = [
        [
            _button(turn, person, Right.ACCESS, data_export.ask_export.button()),
            _button(turn, person, Right.CORRECTION, ask_words.button(Right.CORRECTION)),
        ],
        [
            make_button(turn, person.language, "button-right-stop", show_stops.button()),
            _button(turn, person, Right.ERASURE, ask_words.button(Right.ERASURE)),
        ],
        [make_button(turn, person.language, "button-menu", ShowMenu())],
    ]
    await tell(turn, person, privacy_consent.notice_text(turn, person), keyboard)


def _button(turn: Turn, person: Person, right: Right, data: ButtonData) -> Button:
    return make_button(turn, person.language, f"button-right-{right}", data)


@private_button("right:stop")
async def show_stops(turn: Turn, person: Person) -> None:
    """Ask whether processing is to be restricted or stopped, or the consent withdrawn."""
    await dialogues.leave(turn, person)
    rows = [[_button(turn, person, right, ask_words.button(right))] for right in STOPS]
    withdraws = data_erasure.withdraw_consent.button()
    rows.append([_button(turn, person, Right.WITHDRAWAL, withdraws)])
    await say(turn, person, "right-stops", [*rows, *_away(turn, person)])


@private_button("right")
async def ask_words(turn: Turn, person: Person, right: Right) -> None:
    """Ask what the person wants, or offer to end a restriction that holds already."""
    await rights_cards.demand_none_open(turn, person, right)
    if right in STOPS and await rights_requests.is_restricted(turn.tx, person.id):
        lifts = make_button(turn, person.language, "button-right-lift", lift_restriction.button())
        await say(turn, person, "right-limited-already", [[lifts], *_away(turn, person)])
        return
    await dialogues.leave(turn, person)
    await dialogues.save_dialogue(turn, person, RightsQuestion(right))
    await say(
        turn,
        person,
        f"right-ask-{right}",
        _away(turn, person),
        articles=RIGHT_RULES[right].articles,
    )


async def take_words(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Take the words that were asked for, and ask for confirmation.

    An identity number does not stay readable in the chat; the words are sent whole all the same.
    """
    asked = require(await dialogues.find_dialogue(turn, person, RightsQuestion), "button-earlier")
    words = shortened(incoming.content.text.strip(), MOST_WORDS)
    if asked.words and citizen_form_steps.matches_word(
        turn, person, words, "yes", "button-right-send"
    ):
        await file_written_request(turn, person)
        return
    if len(words.split()) < FEWEST_WORDS:
        await say(turn, person, "right-needs-words", _away(turn, person))
        return
    await dialogues.save_dialogue(turn, person, RightsQuestion(asked.right, words))
    masked = mask_personal(words)
    has_number = PersonalKind.IDENTITY_NUMBER in masked.found
    if has_number:
        await citizen_form_messages.delete_message(turn, person, incoming.message_id)
    yes = make_button(turn, person.language, "button-right-send", file_written_request.button())
    await say(
        turn,
        person,
        "right-certain",
        [[yes], *_away(turn, person)],
        right=rights_cards.right_name(turn, person.language, asked.right),
        words=masked.text if has_number else words,
        hidden="yes" if has_number else "no",
    )


@private_button("right:send")
async def file_written_request(turn: Turn, person: Person) -> None:
    """File the rights request that the person wrote and confirmed."""
    asked = await dialogues.find_awaited(turn, person, RightsQuestion)
    if asked is None or not asked.words:
        raise Refused("button-earlier")
    await dialogues.end_dialogues(turn, person, RightsQuestion)
    await rights_cards.file_request(turn, person, asked.right, asked.words)


@private_button("right:lift")
async def lift_restriction(turn: Turn, person: Person) -> None:
    """End the restriction that a person asked for; only they can."""
    if not await rights_requests.end_restrictions(turn.tx, person.id, turn.now):
        raise Refused("button-earlier")
    await say(turn, person, "right-lifted", [[rights_cards.back_button(turn, person)]])


def _away(turn: Turn, person: Person) -> Keyboard:
    return [[make_button(turn, person.language, "button-right-leave", ShowRights())]]


ADDS = (
    in_private(ShowRights, no_fields(show_rights)),
    show_stops,
    ask_words,
    file_written_request,
    lift_restriction,
)
