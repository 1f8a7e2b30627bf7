"""The menu of a case: what an officer may do beside the card's own buttons, in groups."""

from collections.abc import Collection, Mapping

from bot.actions.answers import similar_answers
from bot.actions.cases import assignment, case_origin, menu_pages
from bot.actions.conversation import canned_replies, unit_documents
from bot.actions.information_list import opened_entries
from bot.actions.submissions import answer_submission
from bot.buttons.case_buttons import ExplainDate, OpenForm, OpenMenu, ShowHistory
from bot.buttons.letter_buttons import OfferLetters
from bot.desk import permission_checks
from bot.desk.button_acts import in_case
from bot.desk.turn import Button, Turn
from bot.dispatch import group_forms
from bot.domain.acts import Act
from bot.domain.allowed_acts import may
from bot.domain.case import Case, Officer
from bot.domain.role_permissions import Role
from bot.texts import OFFICIAL, Markup

FORMS: Mapping[str, tuple[str, ...]] = {
    "answer": (
        "decision",
        "consequence_test",
        "test_proposal",
        "upward",
        "upward_reply",
        "transfer",
        "elsewhere",
        "handover",
    ),
    "correction": ("correction", "withholding"),
    "time": ("deficiency", "extension", "regime"),
    "work": (),
    "requester": ("proof", "letter", "objection_record"),
    "record": ("eppid",),
}
"""The groups of the menu, and the forms that each offers; the other forms open by commands.

The two kinds of correction stand below "answer": which one it is, is asked first.

A group never shows more than five acts at once: the law rules out the rest.
"""


async def offer(turn: Turn, case: Case, officer: Officer, button: OpenMenu) -> None:
    """Show the groups in which this officer may do something with the case now, or one group."""
    if case.is_restricted(turn.now):
        opening = turn.button(
            OFFICIAL, "button-form-file-opening", OpenForm(case.id, "file_opening")
        )
        text = turn.texts.say(OFFICIAL, "case-restricted", number=case.number)
        await menu_pages.show(turn, text, [opening], case=case)
        return
    held = await permission_checks.roles_of(turn, officer)
    acts = {group: await _acts(turn, case, officer, held, group) for group in FORMS}
    if chosen := acts.get(button.group):
        text = _heading(turn, case, button.group)
        await menu_pages.show(turn, text, chosen, case=case, back=OpenMenu(case.id))
        return
    groups = [
        turn.button(OFFICIAL, f"button-menu-{group}", OpenMenu(case.id, group))
        for group, there in acts.items()
        if there and group != "correction"
    ]
    text = turn.texts.say(OFFICIAL, "more-for-case", number=case.number)
    await menu_pages.show(turn, text, groups, case=case)


def _heading(turn: Turn, case: Case, group: str) -> Markup:
    if group == "correction":
        return turn.texts.say(OFFICIAL, "correction-first", number=case.number)
    name = turn.texts.plain(OFFICIAL, f"button-menu-{group}")
    return turn.texts.say(OFFICIAL, "more-in-group", number=case.number, group=name)


async def _acts(
    turn: Turn, case: Case, officer: Officer, held: Collection[Role], group: str
) -> list[Button]:
    forms = [
        turn.button(OFFICIAL, f"button-form-{name}".replace("_", "-"), OpenForm(case.id, name))
        for name in FORMS[group]
        if await group_forms.may_begin(turn, officer, case, name)
    ]
    match group:
        case "answer":
            if await group_forms.may_begin(turn, officer, case, "correction"):
                which = OpenMenu(case.id, "correction")
                forms.append(turn.button(OFFICIAL, "button-menu-correction", which))
            return [*forms, *await opened_entries.offers(turn, case, held)]
        case "time" if case.is_open:
            why = turn.button(OFFICIAL, "button-why", ExplainDate(case.id))
            return [*forms, why]
        case "work":
            there = await unit_documents.offers(turn, case, held)
            similar = await similar_answers.offers(turn, case, held)
            return [*await assignment.offers(turn, case, held), *there, *similar]
        case "requester":
            code = await case_origin.claim_buttons(turn, case, held)
            return [*await canned_replies.offers(turn, case, held), *forms, *code]
        case "record":
            waiting = await answer_submission.offers(turn, case, held)
            copies = case_origin.copy_buttons(turn, case, held)
            return [*waiting, *_shown(turn, case, held), *forms, *copies]
        case _:
            return forms


def _shown(turn: Turn, case: Case, held: Collection[Role]) -> list[Button]:
    """Return the buttons for the story of a case and for its letters."""
    history = turn.button(OFFICIAL, "button-chronicle", ShowHistory(case.id))
    letters = turn.button(OFFICIAL, "button-letters", OfferLetters(case.id))
    return [history, letters] if may(Act.SEE_IDENTITY, held) else [history]


BUTTONS = (in_case(OpenMenu, offer, restricted=True),)
