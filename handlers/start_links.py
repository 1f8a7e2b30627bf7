"""Links that open the private chat: on letters, cards and invitations."""

from collections.abc import Awaitable, Callable, Mapping

from bot.actions.delivery import lost_contact
from bot.actions.identity import identity_view
from bot.actions.information_list import entry_pages, list_file
from bot.actions.objections import objection_list
from bot.actions.outside_chat import case_claim
from bot.actions.privacy import rights_answers
from bot.actions.status import case_participants, case_status
from bot.actions.transfers import transfer_intake
from bot.desk.turn import Turn
from bot.dispatch import form_display, form_openings, group_forms
from bot.domain.case import Person

NUMBERED_LINKS: Mapping[str, Callable[[Turn, Person, int], Awaitable[None]]] = {
    "identitas": identity_view.identity_by_link,
    "pin": case_claim.pin_by_link,
    "saluran": lost_contact.channels_by_link,
    "keberatan": objection_list.objector_by_link,
    "hak": rights_answers.by_link,
    "dip": entry_pages.show,
    form_display.LINK: group_forms.by_link,
}
"""Links that name a case, an objection or an entry of the list by its id, and what they do."""


WORDED_LINKS: Mapping[str, Callable[[Turn, Person, str], Awaitable[None]]] = {
    list_file.LINK: entry_pages.browse_by_link,
    case_participants.LINK: case_participants.follow,
    transfer_intake.LINK: transfer_intake.follow,
}
"""Links that say more in words: a category on a poster, the key of an invitation."""


async def follow(turn: Turn, person: Person, word: str, rest: str) -> bool:
    """Do what the link that opened the chat asks for; return False if it is unknown."""
    if rest.isdecimal() and (act := NUMBERED_LINKS.get(word)) is not None:
        await act(turn, person, int(rest[:15]))
        return True
    if (read := WORDED_LINKS.get(word)) is not None:
        await read(turn, person, rest)
        return True
    match word:
        case "status":  # the code on a letter
            await case_status.look_up(turn, person, rest.replace("-", "/"))
        case form_openings.LINK:
            await form_openings.begin(turn, person)
        case form_display.LINK:
            await group_forms.by_link(turn, person)
        case _:
            return False
    return True
