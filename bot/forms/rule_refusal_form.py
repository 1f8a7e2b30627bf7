"""The one question that is asked when a part of a rule package is refused."""

from bot.domain.rule_parts import RulePart
from bot.forms.answer_fields import Words
from bot.forms.form_engine import FormModel, plain_form


class RuleRefusalAnswers(FormModel):
    """Why the office does not apply a part; package and part are not asked but carried."""

    package_id: int
    part: RulePart
    rules_reason: Words


RULE_REFUSAL = plain_form("rule_refusal", RuleRefusalAnswers, "package_id", "part", at_once=True)
