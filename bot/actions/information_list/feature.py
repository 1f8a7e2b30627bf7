"""What `information_list` adds to the desk."""

from bot.actions.information_list import (
    entries_from_answers,
    entry_pages,
    list_editing,
    list_file_export,
    list_file_import,
    list_renewal,
)
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (
    *entries_from_answers.ADDS,
    *entry_pages.ADDS,
    *list_editing.ADDS,
    *list_file_export.ADDS,
    *list_file_import.ADDS,
    *list_renewal.ADDS,
)
