"""Every function that reads what people type, and texts that make a slow one slow."""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from itertools import pairwise

from bot.dispatch import officers_help
from bot.domain.law.registration_numbers import TypedNumber, found_in, parse_typed
from bot.domain.records.desk_paper import without_nik
from bot.domain.reminders import queue_order
from bot.domain.words import list_search
from bot.domain.words.list_search import search_words
from bot.domain.words.masking_rules import mask_personal
from bot.domain.words.message_classification import is_agreement, read_message
from bot.domain.words.parsed_message import MessageContext, ReadingRules
from bot.domain.words.reply_rules import named_by_rules
from bot.domain.words.similar_texts import RoutePhrases, matter_of, stems
from bot.forms import (
    answer_reading,
    consequence_test_form,
    identity_questions,
    request_title,
    typed_text,
)
from bot.forms.answer_fields import read_decree
from bot.forms.typed_text import read_date, read_moment, read_period
from bot.office import KLATEN_PROFILE, load_profile
from bot.office.calendar_files import glossary
from bot.office.office_details import DETAILS, checked
from bot.texts.language_lexicons import forms_of_address, lexicon
from tests.forms.every_form import FORMS

Reader = Callable[[str], object]

OFFICE = load_profile(KLATEN_PROFILE)
GLOSSARY = glossary(OFFICE.glossaries)
LEXICON = lexicon(*OFFICE.called)
SIGNS = [RoutePhrases(route.name, route.phrases) for route in OFFICE.routes]
RULES = ReadingRules(LEXICON, SIGNS, OFFICE.number_template, 2026)
NOBODY = MessageContext()
WAITS = MessageContext(
    frozenset({TypedNumber(1, 2026)}), frozenset({"daftar"}), has_open_request=True
)
OFFERS = [
    answer_reading.SpokenChoice("person", ("perorangan", "individual"), ("orang biasa",)),
    answer_reading.SpokenChoice("entity", ("badan hukum", "legal entity"), ("yayasan",)),
]
ANSWERS = answer_reading.AnswerLexicon({"pak", "saya"}, {"bukan", "tidak"}, [{"satu"}, {"dua"}])
BEGINS = date(2026, 11, 24)

MASKING: Mapping[str, Reader] = {
    "screen": partial(
        mask_personal,
        names=("Sari Wulandari", "Aaaa Aaaa Aaaa"),
        addresses=("Jalan Pemuda No. 12, Desa Gayamprit", "aaaa 11 aaaa"),
        keep=("Klaten",),
    ),
    "without_nik": lambda text: without_nik(json.dumps({"words": text})),
    "named_by_rules": partial(named_by_rules, names=("Wati Aaaa",), address=forms_of_address()),
}
TALK: Mapping[str, Reader] = {
    "read_message": partial(read_message, around=NOBODY, rules=RULES),
    "read_message, waiting": partial(read_message, around=WAITS, rules=RULES),
    "read_message, asked": partial(
        read_message, around=MessageContext(was_asked=True), rules=RULES
    ),
    "is_agreement": partial(is_agreement, rules=RULES),
    "lexicon.read": LEXICON.read,
    "lexicon.tongue_of": LEXICON.tongue_of,
    "parse_typed": partial(parse_typed, template=OFFICE.number_template, this_year=2026),
    "found_in": partial(found_in, template=OFFICE.number_template, this_year=2026),
    "matter_of": partial(matter_of, known=SIGNS),
    "stems": stems,
}
SEARCHES: Mapping[str, Reader] = {
    "pieces_of": queue_order.split_search,
    "missing": lambda text: queue_order.words_not_in(text.split(), [text]),
    "doubtful": lambda text: list_search.doubtful_words(search_words(text), GLOSSARY),
    "terms": lambda text: GLOSSARY.terms(search_words(text)),
    "in_official_words": GLOSSARY.in_official_words,
    "command": lambda text: officers_help.likely_command(officers_help.parse_command(text)[0]),
}
ANSWERED: Mapping[str, Reader] = {
    "clean": typed_text.clean,
    "one_line": typed_text.one_line,
    "ascii_digits": typed_text.ascii_digits,
    "propose_subject": request_title.propose_subject,
    "chosen": lambda text: answer_reading.chosen(text, OFFERS, ANSWERS),
    "means": lambda text: answer_reading.says_phrase(
        answer_reading.folded_words(text), {"aaaa", "a", "tidak ada"}, {"pak"}
    ),
    "nik_in": answer_reading.nik_in,
    "pin_in": answer_reading.pin_in,
    "split_pin": answer_reading.split_pin,
    "phones_in": answer_reading.phones_in,
    "age_in": answer_reading.age_in,
    "check_nik": identity_questions.check_nik,
    "check_acting_name": identity_questions.check_acting_name,
    "check_address": identity_questions.check_address,
    "parse_contact": identity_questions.parse_contact,
    "is_surely_a_name": identity_questions.is_surely_a_name,
    "read_date": read_date,
    "read_moment": read_moment,
    "read_decree": read_decree,
    "read_period": read_period,
    "read_article": consequence_test_form.read_article,
    "read_until": partial(consequence_test_form.read_until, begins=BEGINS),
    "read_line": partial(consequence_test_form.read_line, begins=BEGINS),
    **{f"detail {name}": partial(checked, name) for name in DETAILS},
}


def asked_texts() -> Iterator[tuple[str, Reader]]:
    """Yield a question for each way in which a form's text is read: many forms share them."""
    known = set()
    for form in FORMS.values():
        for step in form.steps:
            field = form.model.model_fields.get(step.name)
            way = repr((field.annotation, field.metadata)) if field else step.name
            if step.kind == "text" and way not in known:
                known.add(way)
                yield f"{form.name}.{step.name}", partial(form.answer, {}, step)


FORMED: Mapping[str, Reader] = dict(asked_texts())
READERS = {**MASKING, **TALK, **SEARCHES, **ANSWERED, **FORMED}


ORDINARY = "Selamat pagi, saya mau minta salinan daftar pemilih tetap tahun 2024 per kecamatan. "
ATOMS = (
    *"a1A0.,-/ \n\t@+(#:;\"'_•?!|ı\ufb01\u0301\u200b\u00a0１٣́ß\ufdfa😀",
    *("62", "0812", "08", "2026", "2.", "1.000", "rp ", "01/", "no ", "no. ", "nomor "),
    *("001/PPID/", "001/"),
    *("a.", "a@", "a@a.", "@ ", " at ", "[dot]", "(at)", "tg://", "www.", "a-"),
    *("a ", "ya ", "tidak ", "saya ", "nama saya ", "selamat pagi ", "mohon ", "apa ", "yang "),
    *("daftar pemilih ", "permohonan ", "kapan ", "pak ", "Bu Aaaa ", "jl ", "Sari\n"),
    *("Jalan Pemuda ", "Gayamprit\n"),
    *("1 ", "5 januari ", "januari ", "pasal 17 ", "sampai ", "s.d. ", "per ", "umur "),
    *("17 tahun ", "5 tahun\n"),
    *("pin 123456 ", "123456 ", "bagaimanakah", "aiueo", "kk", "2\u00a0", "62-", "0 8 1 ", "1\n2"),
    *("status:", 'unit:"', "senin ", "[", "1;", "a;b;", "I/", "have been ", "are you "),
)  # fmt: skip
"""What a hostile text repeats: marks, digits, look-alikes, and what the readers look for."""


def hostile(length: int) -> Iterator[tuple[str, str]]:
    """Yield each atom repeated, alone and with another, by turns and behind it; by their names."""
    for one, other in pairwise((*ATOMS, ATOMS[0])):
        yield repr(one), (one * length)[:length]
        yield f"{one!r} {other!r}", ((one + other) * length)[:length]
        half = length // 2
        yield f"{one!r} | {other!r}", (one * half)[:half] + (other * half)[:half]
