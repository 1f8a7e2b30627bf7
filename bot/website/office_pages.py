"""The other pages: what is exempt, how the service went, how to ask."""

from bot.registers.report_layout import Listed, Section
from bot.website.page_frame import Html, element, joined, link, page, paragraphs
from bot.website.site_facts import Site


def exempt(site: Site) -> bytes:
    """Return the list of exempt information as the public sees it: title, law and period."""
    phrase = site.words.phrase
    rows = [
        element("li", element("strong", title), element("p", law), element("small", period))
        for title, law, period in site.exempt
    ]
    listed = element("ul", *rows, class_="daftar")
    return page(
        site,
        "dikecualikan.html",
        phrase("site-exempt-title"),
        element("p", phrase("site-exempt-intro"), class_="awal"),
        listed if rows else element("p", phrase("site-exempt-none")),
    )


def statistics(site: Site) -> bytes:
    """Return the service's figures of the last year that is over."""
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
    return page(site, "statistik.html", phrase("site-statistics-title"), *told)


def _section(section: Section) -> Html:
    told = [paragraphs(text) for text in section.paragraphs]
    return element("section", element("h2", section.heading), *told, *map(_table, section.tables))


def _table(table: Listed) -> Html:
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
    """Return a bar beside a count; none beside the sum."""
    if not most or last or not cell.isdecimal():
        return None
    return element("meter", value=cell, max=str(most), aria_hidden="true")


def asking(site: Site) -> bytes:
    """Return how information is asked for: by the bot, at the counter, by post."""
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
    return page(
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
