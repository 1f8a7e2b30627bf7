"""What `information_list` adds to the desk."""

from bot.actions.information_list import (
    dropped_list,
    entry_pages,
    list_file,
    list_keeping,
    list_renewal,
    opened_entries,
)
from bot.desk.feature import Feature

FEATURE = Feature(
    forms=(*opened_entries.FORMS,),
    buttons=(
        *opened_entries.BUTTONS,
        *dropped_list.BUTTONS,
        *entry_pages.BUTTONS,
        *list_file.BUTTONS,
        *list_keeping.BUTTONS,
        *list_renewal.BUTTONS,
    ),
)
