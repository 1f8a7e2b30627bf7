"""Files of the public information list: CSV and XLSX, read into rows and written from a table."""

import csv
import io
from datetime import date, datetime
from zipfile import BadZipFile

from bot.errors import ConfigError

SIGNATURE_OF_ZIP = b"PK\x03\x04"
MOST_COLUMNS = 60


def rows_of(body: bytes) -> list[list[str]]:
    """Return the rows of a CSV file (comma, semicolon or tab) or of an XLSX file's first sheet.

    Raises ConfigError if it is neither.
    """
    if body.startswith(SIGNATURE_OF_ZIP):
        return _of_workbook(body)
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


def _of_workbook(body: bytes) -> list[list[str]]:
    from openpyxl import load_workbook  # noqa: PLC0415 - only for who brings such a file
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    try:
        book = load_workbook(io.BytesIO(body), read_only=True, data_only=True)
    except (InvalidFileException, BadZipFile, KeyError, ValueError, OSError) as error:
        raise ConfigError("the file is no XLSX workbook that can be read") from error
    try:
        sheet = book.worksheets[0]
        rows = sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True)
        return [[_text(value) for value in row] for row in rows]
    finally:
        book.close()


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime) and not (value.hour or value.minute):
        value = value.date()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
