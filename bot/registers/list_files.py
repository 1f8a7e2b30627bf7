"""Files of the public information list: CSV and XLSX, read into rows and written from a table."""

import csv
import io

from bot.errors import ConfigError
from bot.lean_process import workbook_rows

SIGNATURE_OF_ZIP = b"PK\x03\x04"


def rows_of(body: bytes) -> list[list[str]]:
    """Return the rows of a CSV file (comma, semicolon or tab) or of an XLSX file's first sheet.

    Raises ConfigError if it is neither.
    """
    if body.startswith(SIGNATURE_OF_ZIP):
        return workbook_rows(body)
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigError(
            'the file is neither XLSX nor CSV in UTF-8: save it as "CSV UTF-8"'
        ) from error
    header = text.partition("\n")[0]
    separator = max(",;\t", key=header.count)
    try:
        return list(csv.reader(io.StringIO(text), delimiter=separator, strict=True))
    except csv.Error as error:
        raise ConfigError(f"the file is not CSV: {error}") from error
