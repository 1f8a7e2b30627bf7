"""The public information list for programs: CSV, JSON, DCAT (JSON-LD), and an Atom feed."""

import json
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from bot.domain.list_entry import ListedEntry
from bot.registers import list_table
from bot.registers.csv_file import separated
from bot.registers.register_table import printable
from bot.website.html_writing import Html, element
from bot.website.site_facts import PAGE_OF_ENTRY, SCHEMES, Site

MOST_NEWS = 50
DCAT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
}


def csv(site: Site) -> bytes:
    """Return the list as it can be read in again."""
    office = site.words.office
    return separated(list_table.table(site.entries, office.name, site.on, office.zone))


def plain_json(site: Site) -> bytes:
    """Return every entry with its page and its files."""
    return _json(
        {
            "office": site.words.office.name,
            "on": site.on.isoformat(),
            "entries": [_entry(site, one) for one in site.entries],
        }
    )


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _entry(site: Site, listed: ListedEntry) -> dict[str, Any]:
    return {
        "id": listed.id,
        **vars(listed.entry),
        "version": listed.version,
        "changed": listed.changed_at.isoformat(timespec="seconds"),
        "current_on": listed.current_on.isoformat() if listed.current_on else None,
        "page": PAGE_OF_ENTRY.format(listed.id),
        "files": [vars(file) for file in site.files.get(listed.id, ())],
    }


def dcat(site: Site) -> bytes:
    """Return the list as a DCAT catalogue; its addresses are relative to itself."""
    publisher = {"@type": "foaf:Agent", "foaf:name": site.words.office.name}
    return _json(
        {
            "@context": DCAT,
            "@id": "dcat.jsonld",
            "@type": "dcat:Catalog",
            "dct:title": site.words.phrase("site-list-title"),
            "dct:language": "id",
            "dct:publisher": publisher,
            "dcat:dataset": [_dataset(site, one, publisher) for one in site.entries],
        }
    )


def _dataset(site: Site, listed: ListedEntry, publisher: dict[str, str]) -> dict[str, Any]:
    entry, page = listed.entry, PAGE_OF_ENTRY.format(listed.id)
    given: list[dict[str, Any]] = [
        {
            "@type": "dcat:Distribution",
            "dcat:downloadURL": {"@id": file.path},
            "dcat:byteSize": file.size,
        }
        for file in site.files.get(listed.id, ())
    ]
    if entry.link.startswith(SCHEMES):
        given.append({"@type": "dcat:Distribution", "dcat:accessURL": {"@id": entry.link}})
    about = {
        "@id": page,
        "@type": "dcat:Dataset",
        "dct:title": entry.title,
        "dct:description": entry.summary,
        "dct:identifier": str(listed.id),
        "dct:modified": listed.changed_at.isoformat(timespec="seconds"),
        "dct:publisher": publisher,
        "dcat:keyword": [word.strip() for word in entry.keywords.split(",") if word.strip()],
        "dcat:landingPage": {"@id": page},
        "dcat:distribution": given,
    }
    if entry.refresh_months:
        about["dct:accrualPeriodicity"] = f"P{entry.refresh_months}M"
    return about


def feed(site: Site) -> bytes:
    """Return the newest changes of the list as an Atom feed (RFC 4287)."""
    office = site.words.office
    newest = sorted(site.entries, key=lambda one: (one.changed_at, one.id), reverse=True)
    news = [_news(site, one) for one in newest[:MOST_NEWS]]
    updated = (
        newest[0].changed_at.isoformat(timespec="seconds") if newest else f"{site.on}T00:00:00Z"
    )
    whole = element(
        "feed",
        element("id", _id(site, "pembaruan")),
        element("title", f"{site.words.phrase('site-list-title')} – {office.short_name}"),
        element("updated", updated),
        element("author", element("name", printable(office.name))),
        _atom_link("index.html"),
        *news,
        xmlns="http://www.w3.org/2005/Atom",
        **{"xml:lang": "id"},
    )
    return f'<?xml version="1.0" encoding="utf-8"?>\n{whole}\n'.encode()


def _news(site: Site, listed: ListedEntry) -> Html:
    return element(
        "entry",
        element("id", _id(site, f"informasi/{listed.id}")),
        element("title", printable(listed.entry.title)),
        element("updated", listed.changed_at.isoformat(timespec="seconds")),
        _atom_link(PAGE_OF_ENTRY.format(listed.id)),
        element("summary", printable(listed.entry.summary)),
    )


def _atom_link(target: str) -> Html:
    return element("link", rel="alternate", type="text/html", href=target)


def _id(site: Site, what: str) -> str:
    """Return a name that stays when the site moves."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'{site.words.office.name}/{what}')}"
