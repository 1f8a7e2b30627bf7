"""The open question of a private form, and what is typed in place of a button."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, answers_in
from bot.domain.law.case import Person
from bot.domain.message import Content
from bot.forms import answer_reading
from bot.forms.answer_reading import AnswerLexicon, SpokenChoice
from bot.forms.citizen_form_catalogue import FORMS
from bot.forms.form_engine import Form, FormModel, Step
from bot.forms.identity_questions import is_surely_a_name
from bot.forms.outside_act_form import ARRIVAL, ARRIVAL_FIELDS
from bot.forms.request_form import REQUEST
from bot.texts import LANGUAGES, OFFICIAL, Texts
from storage.citizen_drafts import FormDraft

CONTROLS = {
    "cancel": "button-cancel",
    "back": "button-back",
    "later": "button-later",
    "escort": "button-escort",
    "resume": "button-resume",
    "more": "button-more-ways",
}
"""Buttons that every question has: what they do, and their label. Each has a "typed-" text."""

_own = lru_cache(maxsize=4096)(answer_reading.folded_words)
"""Fold one of our own texts, and remember it; never what a person typed."""


def matches_word(turn: Turn, person: Person, text: str, name: str, *labels: str) -> bool:
    """Return whether a text is a word for an act ("typed-<name>"), or one of its labels.

    What else it says must be words that say nothing, such as "please".
    """
    said, fillers = answer_reading.folded_words(text), _words(turn.texts, "fillers", *LANGUAGES)
    ways = _ways(turn.texts, person.language, name, *labels)
    return any(answer_reading.says_phrase(said, way, fillers) for way in ways)


@lru_cache(maxsize=1024)
def _ways(texts: Texts, first: str, name: str, *labels: str) -> tuple[frozenset[str], ...]:
    """Return, for each language, the folded words and labels that mean an act."""
    return tuple(
        _words(texts, name, language).union(_own(texts.plain(language, label)) for label in labels)
        for language in dict.fromkeys((first, OFFICIAL, *LANGUAGES))
    )


def is_label(turn: Turn, person: Person, text: str, label: str) -> bool:
    """Return whether a text is the label of a button, ignoring case and punctuation."""
    wanted = answer_reading.folded_words(text)
    languages = {person.language, OFFICIAL}
    return wanted in {_own(turn.texts.plain(language, label)) for language in languages}


def typed_control(turn: Turn, person: Person, text: str) -> str | None:
    """Return which of the buttons that every question has a person typed, or None."""
    found = (
        name for name, label in CONTROLS.items() if matches_word(turn, person, text, name, label)
    )
    return next(found, None)


def typed_choice(texts: Texts, text: str, labels: Iterable[tuple[str, str]]) -> str | None:
    """Return the choice that a person means; `labels` hold (choice, text id of its label).

    Other words for it are the text "typed-…" that stands beside its label.
    """
    offers = [
        SpokenChoice(
            key,
            tuple(_own(texts.plain(language, label)) for language in LANGUAGES),
            tuple(_words(texts, label.removeprefix("choice-"), *LANGUAGES)),
        )
        for key, label in labels
    ]
    return answer_reading.chosen(text, offers, _lexicon(texts))


def typed_number(texts: Texts, text: str, beside: str) -> int | None:
    """Return the number, from 1, that a text says in figures or words; None if it says more.

    Beside it may stand the words of the text "typed-<beside>", such as "stars".
    """
    lexicon, said = _lexicon(texts), answer_reading.folded_words(text)
    fillers = _words(texts, beside, *LANGUAGES).union(lexicon.fillers)
    named = enumerate(lexicon.numbers, 1)
    fits = (n for n, words in named if answer_reading.says_phrase(said, {str(n), *words}, fillers))
    return next(fits, None)


def _lexicon(texts: Texts) -> AnswerLexicon:
    return AnswerLexicon(
        fillers=_words(texts, "fillers", *LANGUAGES),
        negations=_words(texts, "not", *LANGUAGES),
        numbers=_places(*(texts.plain(language, "typed-numbers") for language in LANGUAGES)),
    )


@lru_cache
def _places(*listed: str) -> tuple[frozenset[str], ...]:
    """Return what people write for the first choice, the second, and so on, in all languages."""
    rows = (row.split(",") for row in listed)
    return tuple(
        frozenset(_own(word) for names in same for word in names.split("/"))
        for same in zip(*rows, strict=True)
    )


@lru_cache(maxsize=1024)
def _words(texts: Texts, name: str, *languages: str) -> frozenset[str]:
    """Return the words, folded, that mean something in these languages; none if none are known."""
    text_id = f"typed-{name}"
    found = (texts.plain(one, text_id) for one in languages if texts.has(one, text_id))
    return frozenset(_own(word) for words in found for word in words.split(","))


CHANGEABLE = (
    *ARRIVAL_FIELDS,
    "wanted", "subject", "purpose", "way", "kind", "represented", "name", "nik", "no_nik_reason",
    "guardian_name", "guardian_consent", "decree_number",
    "acting_name", "acting_position", "proxy_givers", "representative_name", "letter_since",
    "letter_until", "letter_covers", "typist_name", "address", "contact", "papers",
    "objection_ground", "objection_subject", "objection_facts",
    "objection_purpose", "obtain", "format", "delivery",
)  # fmt: skip
CHANGE_ANSWER = "change"
"""The step at which a person says which answer to change: a question about the form itself."""


def form_of(draft: FormDraft) -> Form[FormModel]:
    """Return the form that a draft fills."""
    return FORMS.get(draft.form, REQUEST)


def is_clerks(draft: FormDraft) -> bool:
    """Say whether an officer fills in a form for a visitor: none of it is theirs to ask about."""
    return draft.form == ARRIVAL.name


def current_question(draft: FormDraft) -> Step:
    """Return the open question of a draft, or the next one if the form has changed since."""
    if draft.step == CHANGE_ANSWER:
        return Step(CHANGE_ANSWER, "choice", changeable_answers(draft))
    return form_of(draft).open_at(draft.step, draft.answers)


def changeable_answers(draft: FormDraft) -> tuple[str, ...]:
    """List the answers that can be changed."""
    form = form_of(draft)
    return tuple(name for name in CHANGEABLE if name in draft.answers and form.step(name))


def implied_question(draft: FormDraft, step: Step) -> Step | None:
    """Return the later question whose answer would also answer this one, if there is one."""
    implied = form_of(draft).implied_next(draft.answers, step)
    return implied[1] if implied else None


def answer_next_question(
    turn: Turn, person: Person, draft: FormDraft, step: Step, text: str
) -> tuple[FormDraft, Step, str] | None:
    """Take a text as the answer to the implied next question, if it says enough."""
    implied = form_of(draft).implied_next(draft.answers, step)
    if implied is None:
        return None
    told, after = implied
    if after.kind == "choice":
        meant = matched_choice(turn, person, after, told, text)
    else:
        meant = text if is_surely_a_name(text) else None
    if meant is None:
        return None
    return replace(draft, answers=told, step=after.name), after, meant


def choice_label_id(step: Step, choice: str) -> str:
    """Return the id of the text on the button of a choice."""
    if step.name == CHANGE_ANSWER:
        return f"field-{choice}"
    return step.text_id("choice", choice)


def matched_choice(
    turn: Turn, person: Person, step: Step, answers: Answers, text: str
) -> str | None:
    """Return the choice that a person typed, or None if it is none."""
    labels = [(choice, choice_label_id(step, choice)) for choice in step.offered(answers)]
    match step.kind:
        case "choice":
            return typed_choice(turn.texts, text, labels) or step.find_choice(text)
        case "confirm" | "collect":
            # Only a whole label counts: the wanted information may begin like a button.
            found = (c for c, label in labels if matches_word(turn, person, text, c, label))
            return next(found, None)
        case _:
            return None


def matched_control(
    turn: Turn, person: Person, draft: FormDraft, step: Step, text: str
) -> str | None:
    """Return which other button of a question a person typed, such as back, skip or keep."""
    offered: dict[str, str] = {}
    if step.optional:
        offered["skip"] = step.text_id("skip")
    if draft.answers.get(step.name) and step.kind in ("text", "choice"):
        offered["keep"] = "button-keep"
    if step.kind == "confirm":
        offered["change"] = "button-change"
    found = (
        name for name, label in offered.items() if matches_word(turn, person, text, name, label)
    )
    return typed_control(turn, person, text) or next(found, None)


def typed_field(
    turn: Turn, draft: FormDraft, step: Step, meant: str | None, text: str
) -> str | None:
    """Return the field that a person wants to change, as typed at the form's summary."""
    if step.name == CHANGE_ANSWER:
        return meant
    if meant is not None or step.kind != "confirm" or any(c.isdigit() for c in text):
        return None
    fields = Step(CHANGE_ANSWER, "choice", changeable_answers(draft))
    labels = [(one, choice_label_id(fields, one)) for one in fields.choices]
    return typed_choice(turn.texts, text, labels)


ANSWERABLE = frozenset(
    {"purpose", "name", "address", "acting_name", "acting_position", "decree_number", "subject",
     "proxy_givers", "representative_name", "typist_name"}
)  # fmt: skip
"""Questions that a voice note can answer; digits have to be typed."""


def with_voice_note(draft: FormDraft, step: Step, content: Content) -> FormDraft:
    """Return a draft with an answer's voice note; any other answer replaces an earlier one."""
    voices = dict(answers_in(draft.answers, "voices"))
    voices.pop(step.name, None)
    if content.kind == "voice" and step.name in ANSWERABLE:
        voices[step.name] = content.file_id
    others = {name: value for name, value in draft.answers.items() if name != "voices"}
    return replace(draft, answers={**others, "voices": voices} if voices else others)
