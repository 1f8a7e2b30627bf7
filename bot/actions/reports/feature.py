"""What `reports` adds to the desk."""

from bot.actions.reports import register_files, statistics_picture, year_proof, yearly_report
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (
    *register_files.ADDS,
    *statistics_picture.ADDS,
    *year_proof.ADDS,
    *yearly_report.ADDS,
)
