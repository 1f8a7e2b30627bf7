"""The change of a person's language, after which the open question is repeated in it."""

from bot.actions.conversation import possible_requests
from bot.actions.welcome import privacy_consent, welcome_menu
from bot.buttons.request_buttons import ChooseLanguage
from bot.desk import citizen_form_messages, group_message
from bot.desk.button_acts import in_private
from bot.desk.turn import Turn
from bot.domain.law.case import Person
from storage import citizen_drafts


async def choose(turn: Turn, person: Person, button: ChooseLanguage) -> None:
    """Repeat the open question in the language that was chosen, or greet the person in it."""
    person = await welcome_menu.set_language(turn, person, button.language)
    if turn.update.pressed is not None:  # what follows says it all again
        await group_message.remove_buttons(turn, turn.update.pressed, chat=str(person.telegram_id))
    kept = await possible_requests.waiting(turn, person)
    if await privacy_consent.is_unanswered(turn, person):
        await privacy_consent.show_notice(turn, person)
    elif (draft := await citizen_drafts.find(turn.tx, person.id)) is not None:
        await citizen_form_messages.save_and_ask(turn, person, draft)
    elif kept is not None and not kept.matter:
        await possible_requests.ask_meaning(turn, person)
    else:
        await welcome_menu.greet_person(turn, person)


ADDS = (in_private(ChooseLanguage, choose),)
