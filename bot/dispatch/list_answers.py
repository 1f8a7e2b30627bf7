"""What follows once somebody has seen entries of the public information list."""

from bot.actions.conversation import quoted_words
from bot.actions.information_list import entry_pages
from bot.actions.welcome import welcome_menu
from bot.buttons.information_list_buttons import EntryHelped, RequestAllTheSame
from bot.buttons.kept_words_buttons import Meaning, SayMeaning
from bot.desk import dialogues
from bot.desk.button_acts import in_private
from bot.desk.turn import Turn
from bot.dispatch import kept_words
from bot.domain.case import Person
from bot.domain.message import Content, KeptMessage
from bot.domain.open_dialogues import KeptWords
from storage import list_entries


async def helped(turn: Turn, person: Person, button: EntryHelped) -> None:
    """Forget the words that an entry has answered, and count it."""
    entry = await entry_pages.shown_entry(turn, button.entry_id)
    await list_entries.count(turn.tx, entry.id, "helped", turn.today.replace(day=1))
    await dialogues.forget(turn, person, KeptWords)
    await welcome_menu.say_with_menu(turn, person, "list-helped")


async def request(turn: Turn, person: Person, button: RequestAllTheSame) -> None:
    """Go on to a request with the words that were kept, or with the title of an entry."""
    if button.entry_id:
        entry = await entry_pages.shown_entry(turn, button.entry_id)
        month = turn.today.replace(day=1)
        await list_entries.count(turn.tx, entry.id, "asked_all_the_same", month)
        if await quoted_words.waiting(turn, person) is None:
            content = Content(kind="text", text=entry.entry.title)
            wish = KeptMessage(message_id=turn.pressed or 0, at=turn.now, content=content)
            await dialogues.remember(turn, person, KeptWords((wish,)))
    await kept_words.decide(turn, person, SayMeaning(Meaning.REQUEST))


BUTTONS = (in_private(EntryHelped, helped), in_private(RequestAllTheSame, request))
