"""Citizens' forms by their names, which a draft keeps."""

from collections.abc import Mapping
from typing import Any

from bot.forms.form_engine import Form
from bot.forms.objection_form import OBJECTION
from bot.forms.outside_act_form import ARRIVAL
from bot.forms.request_form import REQUEST

FORMS: Mapping[str, Form[Any]] = {form.name: form for form in (REQUEST, OBJECTION, ARRIVAL)}
