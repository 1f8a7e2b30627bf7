"""Officers' forms filled from their first question to their last."""

from collections.abc import Mapping

from tests.forms.form_walk import Turns
from tests.text_tables import read_tables

REASONS = "Dokumen masih dihimpun dari 26 kecamatan."

WHOLE: Mapping[str, Turns] = read_tables("forms/filled_forms.txt")
# Answers that a form does not need to be complete.
FREE = {
    "classification_scan",
    "deficiency_more",
    "upward_reply_note",
    "elsewhere_outcome",
    "objection_answer_signed",
    "settlement_signed",
}
