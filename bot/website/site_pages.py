"""All files of the website, except the office's documents."""

from collections.abc import Iterator

from bot.website import list_data, office_pages, site_entries
from bot.website.page_frame import STYLE, shipped
from bot.website.site_facts import PAGE_OF_ENTRY, Site


def written(site: Site) -> Iterator[tuple[str, bytes]]:
    """Yield the path and the bytes of each file; of the same facts always the same."""
    yield STYLE, shipped("site.css")
    yield "index.html", site_entries.index(site)
    for listed in site.entries:
        yield PAGE_OF_ENTRY.format(listed.id), site_entries.entry_page(site, listed)
    yield "dikecualikan.html", office_pages.exempt(site)
    yield "statistik.html", office_pages.statistics(site)
    yield "cara-meminta.html", office_pages.asking(site)
    yield "daftar.csv", list_data.csv(site)
    yield "daftar.json", list_data.plain_json(site)
