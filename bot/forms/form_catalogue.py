"""Every form of the desk by its name, which a draft keeps."""

from collections.abc import Mapping

from bot import forms
from bot.forms.form_engine import Form, FormModel
from bot.module_search import defined

FORMS: Mapping[str, Form[FormModel]] = {form.name: form for form in defined(Form, forms)}
