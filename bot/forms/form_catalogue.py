"""Every form of the desk by its name, which a draft keeps: all that the modules beside it make."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules

from bot import forms
from bot.forms.form_engine import Form, FormModel


def _made() -> Iterator[Form[FormModel]]:
    for module in iter_modules(forms.__path__, f"{forms.__name__}."):
        if module.name != __name__:
            made = vars(import_module(module.name)).values()
            yield from (one for one in made if isinstance(one, Form))


FORMS: Mapping[str, Form[FormModel]] = {form.name: form for form in _made()}
