"""The menu of a case: what an officer may do beside the card's own buttons, in groups."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from bot.actions.cases import case_assignment, menu_pages, topic_rebuild
from bot.actions.conversation import unit_documents
from bot.actions.deadlines import date_explanations
from bot.actions.information_list import entries_from_answers
from bot.actions.information_list.entries_from_answers import OpenedBy
from bot.actions.letters import letter_drafts
from bot.actions.outside_chat import case_claim, counter_filing
from bot.buttons.button_data import ButtonData
from bot.buttons.case_buttons import OpenForm, OpenMenu
from bot.desk import permission_checks
from bot.desk.button_acts import in_case
from bot.desk.keyboards import Button
from bot.desk.messages import make_button
from bot.desk.permission_checks import Rights
from bot.desk.turn import Turn
from bot.dispatch import submission_review
from bot.dispatch.feature_list import FORMS_BY_NAME, is_form_open
from bot.domain.law.act_facts import ActFacts
from bot.domain.law.case import OWED, Case, Officer
from bot.domain.law.decision import Outcome
from bot.texts import OFFICIAL, Markup


@dataclass(frozen=True)
class MenuEntry:
    """A button of the case menu: its text, and a function that makes it for a case.

    Whether it is offered says the row of its act, and `when` of what no act depends on.
    """

    text_id: str
    button: Callable[[int], ButtonData]
    when: Callable[[ActFacts], bool] = lambda _: True


def _form(name: str) -> MenuEntry:
    return MenuEntry(f"button-form-{name}", lambda case_id: OpenForm(case_id, name))


MENU: Mapping[str, tuple[MenuEntry, ...]] = {
    "answer": (
        _form("decision"),
        _form("consequence_test"),
        _form("test_proposal"),
        _form("upward"),
        _form("upward_reply"),
        _form("elsewhere"),
        _form("handover"),
        MenuEntry("button-menu-correction", lambda case_id: OpenMenu(case_id, "correction")),
        MenuEntry(
            "button-entry-make",
            partial(entries_from_answers.prefill_opened_entry.button, OpenedBy.ANSWER),
            lambda case: case.answered and case.decided in (Outcome.GRANTED, Outcome.PARTLY),
        ),
    ),
    "correction": (_form("correction"), _form("withholding")),
    "time": (
        _form("deficiency"),
        _form("extension"),
        _form("regime"),
        MenuEntry("button-why", date_explanations.explain_to_officers.button),
    ),
    "work": (
        MenuEntry("button-pass-on", case_assignment.offer_officers.button),
        MenuEntry(
            "button-ask-unit", case_assignment.offer_units.button, lambda case: case.unit is None
        ),
        MenuEntry(
            "button-unit-done",
            case_assignment.end_unit.button,
            lambda case: case.unit is not None and case.state in OWED,
        ),
        MenuEntry(
            "button-documents",
            unit_documents.list_documents.button,
            lambda case: case.documents > 0,
        ),
    ),
    "requester": (
        _form("proof"),
        _form("letter"),
        _form("objection_record"),
        _form("added_request"),
        MenuEntry("button-claim-pin", case_claim.renew_pin.button),
    ),
    "record": (
        MenuEntry("button-submission-waiting", submission_review.show_submissions.button),
        MenuEntry("button-chronicle", topic_rebuild.show_history.button),
        MenuEntry("button-letters", letter_drafts.offer.button),
        _form("eppid"),
        MenuEntry("button-eppid-copy", counter_filing.copy_request.button),
    ),
}
"""The groups of the menu, and what each offers; the other forms open by commands.

The two kinds of correction stand below "answer": which one it is, is asked first.

A group never shows more than five acts at once: the law rules out the rest.
"""


async def show_case_menu(turn: Turn, case: Case, officer: Officer, button: OpenMenu) -> None:
    """Show the menu of what this officer may do with the case now, or one group of it."""
    if case.is_restricted(turn.now):
        opening = make_button(
            turn, OFFICIAL, "button-form-file-opening", OpenForm(case.id, "file_opening")
        )
        text = turn.texts.say(OFFICIAL, "case-restricted", number=case.number)
        await menu_pages.show_page(turn, text, [opening], case=case)
        return
    rights = await permission_checks.rights_of(turn, officer, case)
    acts = {group: _acts(turn, case, rights, group) for group in MENU}
    if chosen := acts.get(button.group):
        text = _heading(turn, case, button.group)
        await menu_pages.show_page(turn, text, chosen, case=case, back=OpenMenu(case.id))
        return
    groups = [
        make_button(turn, OFFICIAL, f"button-menu-{group}", OpenMenu(case.id, group))
        for group, there in acts.items()
        if there and group != "correction"
    ]
    text = turn.texts.say(OFFICIAL, "more-for-case", number=case.number)
    await menu_pages.show_page(turn, text, groups, case=case)


def _heading(turn: Turn, case: Case, group: str) -> Markup:
    if group == "correction":
        return turn.texts.say(OFFICIAL, "correction-first", number=case.number)
    name = turn.texts.plain(OFFICIAL, f"button-menu-{group}")
    return turn.texts.say(OFFICIAL, "more-in-group", number=case.number, group=name)


def _acts(turn: Turn, case: Case, rights: Rights, group: str) -> list[Button]:
    return [
        make_button(turn, OFFICIAL, entry.text_id, entry.button(case.id))
        for entry in MENU[group]
        if entry.when(rights.facts) and _may_press(entry.button(case.id), rights)
    ]


def _may_press(button: ButtonData, rights: Rights) -> bool:
    """Say whether an officer may do what a button of the menu says, and it is possible now."""
    if isinstance(button, OpenForm):
        return rights.may_fill(FORMS_BY_NAME[button.form].act)
    if isinstance(button, OpenMenu):
        return any(_may_press(one.button(button.case_id), rights) for one in MENU[button.group])
    allowed = button.does is None or rights.may(button.does)
    return allowed and is_form_open(button, rights.facts)


ADDS = (in_case(OpenMenu, show_case_menu, restricted=True),)
