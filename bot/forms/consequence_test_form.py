"""The sheet of a consequence test (UU 14/2008 ps. 19; Perki 1/2021 ps. 49): six questions."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator, ValidationInfo
from pydantic_core import PydanticCustomError

from bot.domain.acts import Act
from bot.domain.exemption import PERIODS, Article17, Period, why_not_period
from bot.domain.form_answers import Answers
from bot.forms.answer_fields import Reasons, ShortLine, Words
from bot.forms.exempt_lines import read_article, read_until, write_line
from bot.forms.form_engine import Form, FormModel, Step
from bot.forms.typed_text import one_line

OPEN, NEEDED = "open", "needed"
_OPEN_WORDS = {"terbuka", "dibuka", OPEN}


def _article(raw: object) -> object:
    found = read_article(raw) if isinstance(raw, str) else None
    if found is None or (PERIODS[found[0]][0] is Period.STATUTE and not found[1]):
        raise ValueError("no letter of Art 17, or no law beside it")
    return " ".join(found).strip()


def _result(raw: object, info: ValidationInfo) -> object:
    """Read "terbuka", or for how long the information is exempt, within the letter's limits."""
    if not isinstance(raw, str) or one_line(raw).casefold() in _OPEN_WORDS:
        return OPEN if isinstance(raw, str) else raw
    begins, article = info.data.get("test_on"), info.data.get("test_article")
    if begins is None or article is None:
        return raw
    until = None if raw == NEEDED else read_until(raw, begins)
    refusal = why_not_period(*(read_article(article) or (Article17.J, "")), begins, until)
    if refusal:
        raise PydanticCustomError("error-test-period", "beyond its limit", {"why": refusal})
    return until or NEEDED


class ConsequenceTestAnswers(FormModel):
    """What was tested, on which ground, and what follows from opening it and from keeping it.

    `test_on` is the day on which the sheet was begun, `test_entry` an entry that is tested anew.
    `drafted_by` is who held the test, where another approves it.
    """

    drafted_by: int | None = None
    test_on: date
    test_entry: int | None = None
    test_information: ShortLine
    test_article: Annotated[str, BeforeValidator(_article)]
    test_opened: Reasons
    test_closed: Reasons
    test_participants: Words
    test_result: Annotated[Literal["open", "needed"] | date, BeforeValidator(_result)]

    @property
    def ground(self) -> tuple[Article17, str]:
        """Return the letter of Art 17, and the law named beside it or ""."""
        return read_article(self.test_article) or (Article17.J, "")

    @property
    def is_open(self) -> bool:
        """Say whether the information is open."""
        return self.test_result == OPEN

    @property
    def until(self) -> date | None:
        """Return the last day of the exemption, None for as long as is needed."""
        return self.test_result if isinstance(self.test_result, date) else None

    @property
    def line(self) -> str:
        """Return what is exempt as a line of a decree, to be entered as it stands."""
        information, article = self.test_information, self.test_article
        return write_line(information, article, self.test_opened, self.until)


def start_test(on: date) -> Answers:
    """Return the first answers of a sheet: the day on which it is begun."""
    return {"test_on": on.isoformat()}


_STEPS = (
    Step("test_information", "text"),
    Step("test_article", "text", tuple(Article17)),
    Step("test_opened", "text"),
    Step("test_closed", "text"),
    Step("test_participants", "text"),
    Step("test_result", "text", (OPEN, NEEDED)),
    Step("test_confirm", "confirm", ("send",)),
)
CONSEQUENCE_TEST, TEST_PROPOSAL = (
    Form(
        name=name,
        model=ConsequenceTestAnswers,
        steps=_STEPS,
        carried=("drafted_by", "test_on", "test_entry"),
        act=act,
    )
    for name, act in (("consequence_test", Act.CLASSIFY), ("test_proposal", Act.PROPOSE_TEST))
)
"""The office's own test, which the head approves, and one that is proposed to a higher body."""
