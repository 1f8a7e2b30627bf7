"""/panduan: the handbook that fits who asks, as PDF."""

from collections.abc import Callable, Sequence

from bot.desk import contacts, paper_sending, permission_checks
from bot.desk.call_queue import GROUP
from bot.desk.messages import group_place
from bot.desk.paper_sending import Destination, PaperDraft
from bot.desk.turn import Desk, Turn
from bot.domain.form_answers import FrozenModel
from bot.domain.law.case import Case, Person
from bot.domain.people.role_permissions import Role
from bot.domain.records.desk_paper import Paper, Recipient
from bot.papers import paper_list
from bot.papers.paper_list import Handbook
from bot.texts import OFFICIAL

KIND = "handbook"


class WantedHandbook(FrozenModel):
    """Which handbook was asked for."""

    handbook: Handbook


async def send_handbooks(turn: Turn, person: Person) -> None:
    """Send the handbooks of an officer's roles; to everybody else that of citizens."""
    officer = await contacts.officer_of(turn, person)
    at_desk = officer is not None and not officer.as_citizen
    rights = await permission_checks.rights_of(turn, officer, None) if officer and at_desk else None
    place = Destination(str(person.telegram_id), person_id=person.id)
    language = OFFICIAL if at_desk else person.language
    await _post(turn, place, paper_list.handbooks_for(rights.held if rights else ()), language)


async def post_in_group(turn: Turn, case: Case | None) -> None:
    """Post the officers' handbook where the group asked for it."""
    place = Destination(GROUP, group_place(turn, case))
    await _post(turn, place, paper_list.handbooks_for({Role.PETUGAS}), OFFICIAL, case=case)


async def _post(
    turn: Turn,
    place: Destination,
    books: Sequence[Handbook],
    language: str,
    *,
    case: Case | None = None,
) -> None:
    for book in books:
        asked, title = WantedHandbook(handbook=book), paper_list.TITLES[book]
        sheet = PaperDraft(KIND, f"{title}.pdf", asked.model_dump_json())
        caption = turn.texts.plain(language, "handbook-caption", title=title)
        recipient: Recipient = "requester" if book is Handbook.CITIZEN else "officer"
        await paper_sending.queue_paper(turn, place, sheet, caption, case=case, recipient=recipient)


async def prepare_file(_desk: Desk, paper: Paper) -> Callable[[], bytes]:
    """Return a function that reads a handbook."""
    asked = WantedHandbook.model_validate_json(paper.facts)
    return lambda: paper_list.handbook_pdf(asked.handbook)
