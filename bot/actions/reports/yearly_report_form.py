"""The form for the parts of the yearly report that the PPID writes in words."""

from bot.domain.acts import Act
from bot.forms.answer_fields import Words
from bot.forms.form_engine import FormModel, plain_form


class YearlyReportAnswers(FormModel):
    """Each part is free text that will be published; what is left out is not mentioned."""

    report_year: int
    report_policy: Words | None = None
    report_facilities: Words | None = None
    report_staff: Words | None = None
    report_budget: Words | None = None
    report_outside: Words | None = None
    report_inside: Words | None = None
    report_advice: Words | None = None


YEARLY_REPORT = plain_form("report", YearlyReportAnswers, "report_year", act=Act.WRITE_REPORT)
