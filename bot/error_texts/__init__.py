"""What stops a start or a command, as ids with values: the log says it in English.

Who runs the desk reads it in the language of the terminal. An error that no administrator of an
office meets is raised with an English sentence instead.
"""

import contextlib
import os
from collections.abc import Iterator
from errno import errorcode
from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource
from pydantic.fields import FieldInfo

from bot.errors import ConfigError, DeskError

LOG_LANGUAGE = "en"


class ErrorText:
    """A sentence by its id; a value may be another, an error, or what the machine raised."""

    def __init__(self, text_id: str, /, **values: object) -> None:
        self.text_id = text_id
        self.values = values

    def __str__(self) -> str:
        return in_language(self, LOG_LANGUAGE)


def in_language(said: object, language: str) -> str:
    """Return a text, an error or a value in a language, "en" or "id".

    Raises LookupError for a text that does not exist, or lacks a value.
    """
    match said:
        case ErrorText():
            values = {name: in_language(value, language) for name, value in said.values.items()}
            return _filled(said.text_id, language, values)
        case DeskError():
            return "\n".join(in_language(one, language) for one in said.args)
        case Exception():
            return _reason(said, language)
        case _:
            return str(said)


def _reason(error: Exception, language: str) -> str:
    """Return why the machine refused something: in its own words in English, or if ours lack it."""
    number = getattr(error, "errno", None) or 0
    name = getattr(error, "sqlite_errorname", None) or errorcode.get(number, "")
    text_id = "why-" + "_".join(name.split("_")[:2])  # SQLITE_IOERR_WRITE is one of SQLITE_IOERR
    if _bundle(language).has_message(text_id):
        return _filled(text_id, language, {})
    if number in errorcode:
        return os.strerror(number)
    return str(getattr(error, "strerror", None) or error)


def _filled(text_id: str, language: str, values: dict[str, str]) -> str:
    bundle = _bundle(language)
    pattern = bundle.get_message(text_id).value
    text, errors = bundle.format_pattern(pattern, values)  # type: ignore[arg-type]  # none is without a value
    if errors:
        raise LookupError(f"{text_id}: {errors}")
    return str(text)


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    written = (files(__name__) / language / "errors.ftl").read_text("utf-8")
    bundle.add_resource(FluentResource(written))
    return bundle


def wanted_in(field: FieldInfo) -> ErrorText | None:
    """Return what to write into a setting, whose description is the id of that text.

    Its example and its limits are values of the text.
    """
    if field.description is None:
        return None
    ends = (("first", "ge"), ("last", "le"))
    limits = {
        name: getattr(limit, end)
        for limit in field.metadata
        for name, end in ends
        if hasattr(limit, end)
    }
    return ErrorText(field.description, example=(field.examples or [""])[0], **limits)


@contextlib.contextmanager
def os_errors_named(text_id: str, **values: object) -> Iterator[None]:
    """Raise ConfigError with a text for an OSError, whose reason is its value `why`."""
    try:
        yield
    except OSError as error:
        raise ConfigError(ErrorText(text_id, why=error, **values)) from error
