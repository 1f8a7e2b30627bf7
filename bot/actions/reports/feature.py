"""What `reports` adds to the desk."""

from bot.actions.reports import register_files, statistics_picture, year_proof, yearly_report
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    forms=(*yearly_report.FORMS,),
    buttons=(
        *register_files.BUTTONS,
        *statistics_picture.BUTTONS,
        *year_proof.BUTTONS,
        *yearly_report.BUTTONS,
    ),
)
