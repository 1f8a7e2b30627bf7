"""Outside the chat in the middle tests: what is said to have been given, and who says so."""

from collections.abc import Mapping

from bot.desk.turn import Turn
from bot.dispatch.officer_form_filling import OfficersPlace
from bot.domain.law.case import Officer
from bot.forms.outside_act_form import OUTSIDE_ACT, OutsideActAnswers
from storage.citizen_drafts import OfficerFormDraft
from tests.middle.people import the_case

SAID: Mapping[str, object] = {
    "elsewhere_channel": "post",
    "elsewhere_happened_at": "24/11/2026",
    "elsewhere_evidence": "Surat 1, resi P2611240001",
    "elsewhere_reason": "Pemohon memblokir bot, jadi dikirim lewat pos.",
}
SENT = OutsideActAnswers.model_validate(
    {**SAID, "elsewhere_act": "answer", "elsewhere_outcome": "granted"}
)
EXTENDED = OutsideActAnswers.model_validate(
    {
        **SAID,
        "elsewhere_act": "extension_notice",
        "elsewhere_ground": "not_held_yet",
        "elsewhere_grounds_said": "Dokumen masih dihimpun dari 26 kecamatan.",
        "elsewhere_letter_on": "24/11/2026",
    }
)

LISTED = OutsideActAnswers.model_validate(
    {**SAID, "elsewhere_act": "deficiency_notice", "elsewhere_missing": ["Alamat"]}
)


async def fills(turn: Turn, by: Officer, given: OutsideActAnswers) -> None:
    """Fill in the form to its end, as this officer."""
    answers = given.model_dump(mode="json", exclude_none=True)
    sheet = OfficerFormDraft(by.id, 1, OUTSIDE_ACT.name, "elsewhere_confirm", answers, private=True)
    await OfficersPlace(turn, by, await the_case(turn)).finish(sheet)
