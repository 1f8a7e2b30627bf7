"""An instruction (arahan) of the Pembina: what, to whom, by which day; and how it ended."""

from typing import Literal

from bot.domain.role_permissions import Role
from bot.forms.answer_fields import Day, ShortLine, Words
from bot.forms.form_engine import FormModel, plain_form


class InstructionAnswers(FormModel):
    """What is to be done, by the holders of a role or by one member, and by when."""

    instruction_words: Words
    instruction_to: Role | int
    instruction_due: Day


class InstructionDoneAnswers(FormModel):
    """What was done, or why its giver takes it back; `instruction_id` is carried."""

    instruction_id: int
    instruction_end: Literal["done", "withdrawn"]
    instruction_outcome: ShortLine


INSTRUCTION = plain_form("instruction", InstructionAnswers)
INSTRUCTION_DONE = plain_form("instruction_done", InstructionDoneAnswers, "instruction_id")
