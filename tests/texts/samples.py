"""Sample values for the variables of texts, long and ordinary, and every text filled with them."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime

from bot.domain.law.registration_numbers import format_number
from bot.forms.request_title import LONGEST_SUBJECT
from bot.office import KLATEN_PROFILE, load_profile
from bot.texts import DateRuns, Markup, texts_of
from tests.texts.fluent_files import messages, names, variants

OFFICE = load_profile(KLATEN_PROFILE)
TEXTS = texts_of(OFFICE, strict=True)
AT = datetime(2026, 9, 30, 7, 30, tzinfo=UTC)
LAST_DAY = date(2026, 9, 30)
CLOSED = DateRuns(((date(2026, 12, 24), date(2027, 1, 1)),) * 4)
LONGEST = "nama kantor yang sangat panjang, " * 3 + "habis"
SAMPLES: dict[str, object] = {
    "number": format_number(OFFICE.number_template, 1234, date(2026, 8, 1)),
    "subject": "s" * LONGEST_SUBJECT,
    "closed": CLOSED,
    "costs": OFFICE.costs,
    "retention": OFFICE.privacy.retention,
    **dict.fromkeys(("received", "answered", "at", "since", "sent"), AT),
    **dict.fromkeys(("due", "until", "first", "today", "on"), LAST_DAY),
    **dict.fromkeys(("days", "parts", "count", "seen", "most", "more"), 17),
    **dict.fromkeys(("messages", "files", "weekends", "sequence", "hold"), 17),
    **dict.fromkeys(("drafts", "conversation", "identity"), 17),
    **dict.fromkeys(("address", "email", "phone", "website", "hours"), LONGEST),
    **dict.fromkeys(("addressee", "protection_officer", "name", "basis"), LONGEST),
    **dict.fromkeys(("article", "purpose", "delivery", "wanted", "value"), LONGEST),
    **dict.fromkeys(("lines", "events"), Markup("<b>baris</b>\nbaris")),
}
ORDINARY_SAMPLES: Mapping[str, object] = SAMPLES | {
    "number": format_number(OFFICE.number_template, 17, date(2026, 11, 26)),
    "subject": "Daftar pemilih tetap tiap kecamatan",
    "closed": DateRuns(((date(2026, 12, 24), date(2026, 12, 25)),)),
    "basis": "SKB 3 Menteri No. 1497/2025, 2/2025, 5/2025",
    "article": "UU 14/2008 Pasal 22 ayat (7)",
    "addressee": OFFICE.objection_addressee,
    "address": "Jl. Pemuda 12, Klaten",
    "email": "ppid@contoh.id",
    "phone": "(0272) 321000",
    "website": OFFICE.website,
    "hours": "Senin–Kamis 09.00–15.00; Jumat 09.00–15.30",
    **dict.fromkeys(("legal", "promised", "before", "longer", "old", "ordered"), LAST_DAY),
    **dict.fromkeys(("recorded", "noticed", "next"), AT),
    **dict.fromkeys(("protection_officer", "name", "purpose"), "Budi Santoso"),
    **dict.fromkeys(("delivery", "wanted", "value", "window", "megabytes"), "14"),
}
"""What an ordinary day fills in, to tell how long a sentence is."""


def renderings(
    language: str, text_id: str, filled: Mapping[str, object] = SAMPLES
) -> Iterator[Markup]:
    message = messages(language, *names(language))[text_id]
    samples = {**filled, **({"first": 0, "last": 0} if text_id == "weekdays" else {})}
    for values in variants(message, samples):
        yield TEXTS.say(language, text_id, **values)
