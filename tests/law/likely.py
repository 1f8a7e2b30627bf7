"""What may happen next in a course: acts that are lawful now, and acts of anybody on anything."""

from collections.abc import Iterator

from tests.law.courses import VERBS
from tests.law.model import A_DAY, GROUNDS, Objection, Office, Request

ACT_OF = {
    "mengambil": "take",
    "meminta-kelengkapan": "list_deficiencies",
    "menyatakan-lengkap": "confirm_complete",
    "tidak-memproses": "not_process",
    "menghidupkan": "revive",
    "menandai": "set_regime",
    "memendekkan": "change_regime",
    "memperpanjang": "extend",
    "memutus": "decide",
    "menjawab": "answer",
    "menyerahkan": "hand_over",
    "menutup": "finish",
}
WORDS = {
    "menandai": ("umum", "pemilu"),
    "memutus": ("dikabulkan", "sebagian", "ditolak", "tidak-dikuasai"),
}
JUDGED = ("menguatkan -", "sebagian 1", "sebagian 4", "membatalkan 1", "membatalkan 6")
MOST_REQUESTS = 3
REMEMBERED = A_DAY * 60
"""Later the desk has forgotten who only said that they agree."""


def lawful(office: Office) -> Iterator[str]:
    """Yield steps that are lawful now, most of them."""
    known = office.today - office.requests[0].on < REMEMBERED
    if len(office.requests) < MOST_REQUESTS and known:
        yield from ("sari: mengajukan", "rina: mengajukan")
    for request in office.requests:
        yield from _to_request(office, request)
    yield from _to_objections(office)
    yield from _denials(office)
    for who in sorted({request.owner for request in office.requests}):
        yield from _by_telegram(office, who)


def _to_objections(office: Office) -> Iterator[str]:
    for one in office.objections:
        if one.waits:
            yield f"{one.request.owner}: mencabut-keberatan {one.id}"
            for who in sorted(office.judges(one)):
                yield from (f"{who}: menanggapi {one.id} {words}" for words in JUDGED)


def _denials(office: Office) -> Iterator[str]:
    for one in office.objections:
        if one.received and one.notice and one.notice.way != "chat":
            yield f"{one.request.owner}: menyangkal {one.id}"


def _by_telegram(office: Office, who: str) -> Iterator[str]:
    lost, waits = who in office.lost, any(one.in_chat for _, one in office.notices_to(who))
    if waits and not lost:
        yield f"{who}: diantar-telegram"
    if lost:
        yield f"{who}: kembali"
    if waits or not lost:
        yield f"{who}: ditolak-telegram"


def _is_odd(act: str, request: Request) -> bool:
    """Say whether nobody lives it: a superior orders what its owner took back and a desk closed."""
    return act == "finish" and request.withdrawn is not None


def _to_request(office: Office, request: Request) -> Iterator[str]:
    for verb, act in ACT_OF.items():
        if not office.possible(act, request) or _is_odd(act, request):
            continue
        if verb == "menjawab" and request.decision is None:
            continue
        for who in office.roles:
            if office.may(who, act):
                lines = (f"{who}: {verb} {request.id} {more}" for more in WORDS.get(verb, ("",)))
                yield from map(str.rstrip, lines)
    if request.is_owed:
        yield f"{request.owner}: mencabut {request.id}"
    yield from (f"{request.owner}: berkeberatan {request.id} {ground}" for ground in GROUNDS)
    yield from _errands(office, request)


TOLD = {
    "extension": "perpanjangan",
    "missing": "kekurangan",
    "not-processed": "penutupan",
    "answer": "jawaban",
    "objection-answer": "tanggapan",
}


def _errands(office: Office, request: Request) -> Iterator[str]:
    for what, word in TOLD.items():
        notice = office.newest_told(request, what)
        if notice is None or notice.received or notice.void:
            continue
        for who in office.roles:
            if not office.may(who, "deliver_by_hand"):
                continue
            if not notice.in_chat:
                yield from (
                    f"{who}: menyampaikan {request.id} {word} {way} {ago}"
                    for way in ("telepon", "pos")
                    for ago in ("0", "20")
                )
            if notice.way == "post" and what == "extension":
                yield f"{who}: mencoba-gagal {request.id} {word} pos"
            if notice.is_open:
                yield from (f"{who}: mencoba-gagal {request.id} {word} {way}" for way in WAYS)
    yield from _given_up(office, request)


WAYS = ("telepon", "pos")


def _given_up(office: Office, request: Request) -> Iterator[str]:
    for what in ("answer", "objection-answer"):
        notice = office.newest_told(request, what)
        if notice is not None and notice.is_open and len(notice.failed) > 1:
            for who in office.roles:
                if office.may(who, "confirm_undelivered"):
                    yield f"{who}: memastikan-tak-sampai {request.id} {TOLD[what]}"


def of_the_office(office: Office) -> Iterator[str]:
    """Yield decrees and election stages."""
    for who in office.roles:
        if office.may(who, "keep_calendar"):
            yield from (f"{who}: {line}" for line in _decrees(office))
        if office.may(who, "keep_stages") and len(office.stages) < 2:
            yield from (f"{who}: menambah-tahapan {span}" for span in ("0 20", "-3 5", "2 60"))


def _decrees(office: Office) -> Iterator[str]:
    for ahead in range(1, 25):
        day = office.today + A_DAY * ahead
        if day.isoweekday() <= 5:
            yield f"{'mengerjakan' if day in office.calendar.off else 'meliburkan'} {ahead}"


def last_days(office: Office) -> list[int]:
    """Return in how many days something ends, and the day after each."""
    ends = [one.complete_by for one in office.requests] + [
        office.last_day(one, ground) for one in office.requests for ground in GROUNDS
    ]
    matters: list[Request | Objection] = [*office.requests, *office.objections]
    for matter in matters:
        ends += [matter.last.legal, matter.last.promised, matter.ordered]
    for one in office.objections:
        ends += office.dispute_days(one)
    ahead = {(day - office.today).days for day in ends if day is not None}
    return sorted(one for one in ahead | {day + 1 for day in ahead} if one > 0)


def of_anybody(office: Office) -> Iterator[str]:
    """Yield what anybody may try on anything, lawful or not."""
    for who in (*office.roles, "sari", "rina"):
        for verb, meant in VERBS.items():
            is_citizens = meant.method in CITIZENS
            if meant.method == "file":
                continue
            if is_citizens is not (who in ("sari", "rina")) or meant.method in TELEGRAMS:
                continue
            if meant.method == "decree":
                yield from (f"{who}: {line}" for line in list(_decrees(office))[:3])
                continue
            act = ACT_OF.get(verb, "")
            numbers: dict[str, list[object]] = {
                "request": [one.id for one in office.requests if not _is_odd(act, one)],
                "objection": [one.id for one in office.objections],
                "": [""],
            }
            for number in numbers[meant.matter]:
                for words in ODD_WORDS.get(verb, WORDS.get(verb, ("",))):
                    yield " ".join(f"{who}: {verb} {number} {words}".split())


CITIZENS = ("file", "withdraw", "object_to", "withdraw_objection", "deny")
TELEGRAMS = ("telegram_takes", "telegram_refuses", "comes_back")
ODD_WORDS = {
    "berkeberatan": tuple(GROUNDS),
    "menanggapi": (*JUDGED, "membatalkan 30", "sebagian -2", "membatalkan -"),
    "menambah-tahapan": ("0 20",),
    "menyampaikan": tuple(
        f"{word} {way} 0" for word in TOLD.values() for way in ("telepon", "pos")
    ),
    "mencoba-gagal": tuple(f"{word} {way}" for word in TOLD.values() for way in WAYS),
    "memastikan-tak-sampai": tuple(TOLD.values()),
}
