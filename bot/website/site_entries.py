"""The website's pages: the list with its entries, what is exempt, the service."""

import json
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from bot.domain.law.list_entry import Category, ListedEntry
from bot.registers import list_table
from bot.registers.register_formats import write_csv
from bot.registers.report_layout import ReportTable, Section
from bot.website.page_frame import (
    Html,
    element,
    joined,
    link,
    paragraphs,
    render_page,
    shipped_file,
)
from bot.website.site_facts import PAGE_OF_ENTRY, SCHEMES, Site, SiteFile

FACTS = ("holder", "responsible", "made", "form", "kept_for")
"""What an entry's page tells beside its summary, unless it is empty."""


def index_page(site: Site) -> bytes:
    """Return the page with all entries, by category and group."""
    phrase, title = site.words.phrase, site.words.phrase("site-list-title")
    found = {c: [one for one in site.entries if one.entry.category is c] for c in Category}
    filled = {category: entries for category, entries in found.items() if entries}
    if not filled:
        return render_page(site, "index.html", title, element("p", phrase("site-list-empty")))
    ways = [
        element("li", link(f"#{category}", joined(name, " ", _count(entries))))
        for category, entries in filled.items()
        if (name := phrase("list-category-name", category=category))
    ]
    return render_page(
        site,
        "index.html",
        title,
        element("p", phrase("site-list-intro"), class_="awal"),
        _search(site),
        element("ul", *ways, class_="jenis"),
        *(_category(site, category, entries) for category, entries in filled.items()),
        script=shipped_file("search.js").decode(),
    )


def _count(entries: Sequence[ListedEntry]) -> Html:
    return element("span", str(len(entries)), class_="jumlah")


def _search(site: Site) -> Html:
    """Return the search, which the script shows; without it the whole list is there to read."""
    phrase = site.words.phrase
    box = element("input", type="search", id="cari", autocomplete="off")
    status = element(
        "p",
        id="hasil",
        role="status",
        data_ada=phrase("site-search-found"),
        data_nihil=phrase("site-search-nothing"),
    )
    label = element("label", phrase("site-search"), for_="cari")
    return element("form", label, box, status, role="search", hidden=True)


def _category(site: Site, category: Category, entries: Sequence[ListedEntry]) -> Html:
    phrase = site.words.phrase
    ordered = sorted(entries, key=lambda one: (one.entry.subcategory.casefold(), one.entry.title))
    groups = groupby(ordered, key=lambda one: one.entry.subcategory)
    return element(
        "section",
        element("h2", phrase("list-category-name", category=category), id=category.value),
        element("p", phrase("site-category-about", category=category)),
        *(_group(name, group) for name, group in groups),
        data_kelompok=True,
    )


def _group(name: str, entries: Iterable[ListedEntry]) -> Html:
    rows = [
        element(
            "li",
            link(PAGE_OF_ENTRY.format(one.id), one.entry.title),
            element("p", one.entry.summary),
            element("small", made) if made else None,
            data_kata=f"{one.entry.title} {one.entry.summary} {one.entry.keywords}",
        )
        for one in entries
        for made in (" · ".join(filter(None, (one.entry.made, one.entry.form))),)
    ]
    heading = element("h3", name[:1].upper() + name[1:]) if name else None
    return element("div", heading, element("ul", *rows, class_="daftar"), data_kelompok=True)


def entry_page(site: Site, listed: ListedEntry) -> bytes:
    """Return the page of one entry: what it is, where it is, and how to ask for it."""
    entry, phrase = listed.entry, site.words.phrase
    kept = [
        (phrase(f"site-entry-{name}"), value) for name in FACTS if (value := getattr(entry, name))
    ]
    if entry.refresh_months:
        kept.append((phrase("site-entry-refresh"), phrase("site-months", n=entry.refresh_months)))
    if listed.current_on:
        kept.append((phrase("site-entry-current"), site.words.texts.day("id", listed.current_on)))
    version = phrase("site-version", version=listed.version, on=site.words.day(listed.changed_at))
    kept.append((phrase("site-entry-version"), version))
    rows = [element("div", element("dt", name), element("dd", value)) for name, value in kept]
    category = phrase("list-category-name", category=entry.category)
    up = link(f"../index.html#{entry.category}", joined("← ", category))
    return render_page(
        site,
        PAGE_OF_ENTRY.format(listed.id),
        entry.title,
        element("p", up, class_="naik"),
        element("div", paragraphs(entry.summary), class_="awal"),
        _ways(site, listed),
        element("h2", phrase("site-entry-facts")),
        element("dl", *rows),
    )


def _ways(site: Site, listed: ListedEntry) -> Html:
    """Return where the information can be read; if nowhere, how it is asked for."""
    phrase, address = site.words.phrase, listed.entry.link
    ways = [_file(site, place, one) for place, one in enumerate(site.files.get(listed.id, ()), 1)]
    if address.startswith(SCHEMES):
        ways.append(element("li", link(address, phrase("site-entry-link"), class_="tombol")))
    chat = site.chat(f"dip_{listed.id}")
    asks = link(chat, phrase("site-entry-ask")) if chat else phrase("site-entry-ask-office")
    if not ways:
        return element("p", phrase("site-entry-nowhere"), " ", asks)
    source = phrase("site-source", office=site.words.office.name)
    return joined(element("ul", *ways, class_="berkas"), element("p", source), element("p", asks))


def _file(site: Site, place: int, file: SiteFile) -> Html:
    kind, kilobytes = file.kind.upper(), max(1, file.size // 1000)
    label = site.words.phrase("site-file", place=place, kind=kind, kilobytes=kilobytes)
    digest = element("small", "SHA-256 ", element("code", file.sha256))
    return element("li", link(f"../{file.path}", label, class_="tombol", download=True), digest)


def entries_csv(site: Site) -> bytes:
    """Return the list as CSV that can be imported again."""
    office = site.words.office
    return write_csv(list_table.entries_table(site.entries, office.name, site.on, office.zone))


def entries_json(site: Site) -> bytes:
    """Return every entry with its page and its files."""
    whole = {
        "office": site.words.office.name,
        "on": site.on.isoformat(),
        "entries": [_plain(site, one) for one in site.entries],
    }
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def _plain(site: Site, listed: ListedEntry) -> dict[str, Any]:
    return {
        "id": listed.id,
        **vars(listed.entry),
        "version": listed.version,
        "changed": listed.changed_at.isoformat(timespec="seconds"),
        "current_on": listed.current_on.isoformat() if listed.current_on else None,
        "page": PAGE_OF_ENTRY.format(listed.id),
        "files": [vars(file) for file in site.files.get(listed.id, ())],
    }


def exempt_page(site: Site) -> bytes:
    """Return the list of exempt information as the public sees it: title, law and period."""
    phrase = site.words.phrase
    rows = [
        element("li", element("strong", title), element("p", law), element("small", period))
        for title, law, period in site.exempt
    ]
    listed = element("ul", *rows, class_="daftar")
    return render_page(
        site,
        "dikecualikan.html",
        phrase("site-exempt-title"),
        element("p", phrase("site-exempt-intro"), class_="awal"),
        listed if rows else element("p", phrase("site-exempt-none")),
    )


def statistics_page(site: Site) -> bytes:
    """Return the page with the service's figures of the last full year."""
    phrase, report = site.words.phrase, site.statistics
    told = [element("p", phrase("site-statistics-yearly"), class_="awal")]
    if report is not None:
        each = phrase("report-each")
        shown = [one for one in report.sections if one.tables and one.heading != each]
        told = [
            element("p", report.title, class_="awal"),
            element("p", report.subtitle),
            element("p", phrase("report-hidden-why")),
            *map(_section, shown),
            element("p", phrase("site-statistics-yearly")),
        ]
    return render_page(site, "statistik.html", phrase("site-statistics-title"), *told)


def _section(section: Section) -> Html:
    told = [paragraphs(text) for text in section.paragraphs]
    return element("section", element("h2", section.heading), *told, *map(_table, section.tables))


def _table(table: ReportTable) -> Html:
    heads = [element("th", heading, scope="col") for heading in table.headings]
    most = max((int(row[1]) for row in table.rows[:-1] if row[1].isdecimal()), default=0)
    bars = most if table.bars else 0
    rows = [
        element(
            "tr",
            element("th", row[0], scope="row"),
            *(
                element("td", cell, _bar(cell, bars, last=row is table.rows[-1]))
                for cell in row[1:]
            ),
        )
        for row in table.rows
    ]
    whole = element(
        "table",
        element("caption", table.title),
        element("thead", element("tr", *heads)),
        element("tbody", *rows),
    )
    # A wide table scrolls by itself, also by the keyboard.
    return element("div", whole, class_="tabel", tabindex="0", role="group", aria_label=table.title)


def _bar(cell: str, most: int, *, last: bool) -> Html | None:
    """Return a bar for a count, but none for the sum in the last row."""
    if not most or last or not cell.isdecimal():
        return None
    return element("meter", value=cell, max=str(most), aria_hidden="true")


def asking_page(site: Site) -> bytes:
    """Return the page on how to ask for information: by the bot, at the counter, by post."""
    phrase, office = site.words.phrase, site.words.office
    chat = site.chat()
    steps = [element("li", phrase(f"site-asking-{step}")) for step in ("one", "two", "three")]
    reached = (
        ("address", office.address),
        ("hours", site.hours),
        ("phone", office.phone),
        ("email", office.email),
        ("costs", office.costs.id),
    )
    rows = [
        element("div", element("dt", phrase(f"site-office-{name}")), element("dd", said))
        for name, said in reached
        if said
    ]
    opens = link(chat, phrase("site-asking-open", bot=site.bot), class_="tombol") if chat else None
    return render_page(
        site,
        "cara-meminta.html",
        phrase("site-asking-title"),
        element("p", phrase("site-asking-intro"), class_="awal"),
        element("p", opens) if opens else None,
        element("ol", *steps),
        element("h2", phrase("site-asking-elsewhere")),
        element("dl", *rows),
        joined(
            element("h2", phrase("site-asking-objection")),
            element(
                "p",
                phrase(
                    "site-asking-objection-how",
                    addressee=office.objection_addressee,
                    commission=office.information_commission,
                ),
            ),
        ),
    )
