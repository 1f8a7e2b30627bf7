"""Every button of the desk by its chat: those of the features, and those that serve them all."""

from bot.buttons.button_data import kinds_by_verb
from bot.desk.button_acts import AnyButton, GroupAct, PrivateAct
from bot.dispatch import (
    case_menu,
    dialogue_answers,
    form_asides,
    form_openings,
    form_submissions,
    group_forms,
    handed_drafts,
    kept_words,
    language_choice,
    list_answers,
    officer_home,
    officers_help,
    private_forms,
    private_messages,
)
from bot.dispatch.features import FEATURES

_DECLARED: tuple[AnyButton, ...] = (
    *(one for feature in FEATURES for one in feature.buttons),
    *case_menu.BUTTONS,
    *dialogue_answers.BUTTONS,
    *form_asides.BUTTONS,
    *form_openings.BUTTONS,
    *form_submissions.BUTTONS,
    *group_forms.BUTTONS,
    *kept_words.BUTTONS,
    *language_choice.BUTTONS,
    *list_answers.BUTTONS,
    *officers_help.BUTTONS,
    *private_forms.BUTTONS,
    *private_messages.BUTTONS,
    *handed_drafts.BUTTONS,
    *officer_home.BUTTONS,
)
BUTTONS = tuple(map(form_openings.bound, _DECLARED))
IN_GROUP = {one.kind: one for one in BUTTONS if isinstance(one, GroupAct)}
IN_PRIVATE = {one.kind: one.act for one in BUTTONS if isinstance(one, PrivateAct)}
GROUP_KINDS = kinds_by_verb(one.kind for one in BUTTONS if isinstance(one, GroupAct))
PRIVATE_KINDS = kinds_by_verb(one.kind for one in BUTTONS if isinstance(one, PrivateAct))
