"""The exceptions that the desk raises."""

from typing import TypeVar

Found = TypeVar("Found")


class DeskError(Exception):
    """Root of all errors of the desk: a sentence in English, or lines of `bot.error_texts`."""

    exit_code = 1
    """The exit code of a command that ends with it."""
    quotes = False
    """Whether its sentence may hold what somebody wrote: then no log shows it."""

    def __str__(self) -> str:
        return "\n".join(map(str, self.args))


class Refused(DeskError):  # noqa: N818 - a refusal is an answer, not a fault
    """What was asked cannot be done now; the person is told why, politely.

    `text_id` names the sentence, `values` fill it.
    """

    def __init__(self, text_id: str, **values: object) -> None:
        super().__init__(text_id)
        self.text_id = text_id
        self.values = values


def require(found: Found | None, text_id: str, **values: object) -> Found:
    """Return what was found. Raises Refused with this text id and values if it is None."""
    if found is None:
        raise Refused(text_id, **values)
    return found


def certain(found: Found | None, why: str) -> Found:
    """Return what must be there. Raises RuntimeError, whose sentence says why it must."""
    if found is None:
        raise RuntimeError(why)
    return found


def refuse_if(why: str | None, **values: object) -> None:
    """Raise Refused with the text id `why`, unless that is None."""
    if why is not None:
        raise Refused(why, **values)


class StorageError(DeskError):
    """The database cannot do its work now: full, locked, read-only, damaged or newer."""


class DataGoneError(StorageError):
    """The open database is no longer the file at its path; no desk is there to be started anew."""

    exit_code = 78


class ConfigError(DeskError):
    """A setting or the office profile is missing or malformed; the message says what to write."""

    exit_code = 78
    """EX_CONFIG of sysexits.h: to start again changes nothing, as deploy/loket.service knows."""


def error_summary(error: BaseException) -> str:
    """Return an error's text, or only its class where the text may quote somebody."""
    match error:
        case DeskError() if not error.quotes:
            return str(error)
        case OSError(strerror=str(why), filename=None):
            return why
        case OSError(strerror=str(why)):
            return f"{why}: {error.filename}"
        case _:
            return type(error).__qualname__
