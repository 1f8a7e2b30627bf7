"""What `information_list` adds to the desk."""

from bot.actions.information_list import (
    entries_from_answers,
    entry_pages,
    list_editing,
    list_file_export,
    list_file_import,
    list_renewal,
)
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    forms=(*entries_from_answers.FORMS,),
    buttons=(
        *entries_from_answers.BUTTONS,
        *list_file_import.BUTTONS,
        *entry_pages.BUTTONS,
        *list_file_export.BUTTONS,
        *list_editing.BUTTONS,
        *list_renewal.BUTTONS,
    ),
)
