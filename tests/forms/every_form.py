"""Every form of the desk by its name: the citizens', and those that the features declare."""

from collections.abc import Mapping
from typing import Any

from bot.dispatch.feature_list import FORMS_BY_NAME
from bot.forms import citizen_form_catalogue
from bot.forms.form_engine import Form

FORMS: Mapping[str, Form[Any]] = {
    **citizen_form_catalogue.FORMS,
    **{name: kind.form for name, kind in FORMS_BY_NAME.items()},
}
