"""Files of the public information list that an operator names: CSV and XLSX, read into rows."""

from collections.abc import Mapping, Sequence

from bot.domain.list_import import MOST_ROWS
from bot.errors import ConfigError
from bot.uploads.isolated_process import found_confinement, read_list_apart
from bot.uploads.upload_verdict import Reason, Unfit

WHAT_TO_DO: Mapping[Reason, str] = {
    "kind": 'the file is neither XLSX nor CSV in UTF-8: save it as "CSV UTF-8"',
    "old": "the file is of an old kind: save it as .xlsx or CSV",
    "encrypted": "the file has a password: save it without one",
    "too-large": "the file holds too much to be read as a list: leave only the list in it",
    "unguarded": "the file cannot be read safely here, as `loket check` says: save it as CSV",
}
DAMAGED = "the file is damaged: save it anew"


def rows_of(body: bytes) -> Sequence[Sequence[str]]:
    """Return the rows of a CSV file (comma, semicolon or tab) or of an XLSX file's first sheet.

    Raises ConfigError if it is neither, or too long.
    """
    try:
        found = read_list_apart(body, found_confinement())
    except OSError as error:
        raise ConfigError(f"the file cannot be opened in a process of its own: {error}") from error
    if isinstance(found, Unfit):
        raise ConfigError(WHAT_TO_DO.get(found.reason, DAMAGED))
    if found.beyond is not None:
        raise ConfigError(f"row {found.beyond} of the file is filled: at most {MOST_ROWS} rows")
    return found.rows
