"""The public information list for programs: CSV and JSON."""

import json
from typing import Any

from bot.domain.list_entry import ListedEntry
from bot.registers import list_table
from bot.registers.csv_file import separated
from bot.website.site_facts import PAGE_OF_ENTRY, Site


def csv(site: Site) -> bytes:
    """Return the list as it can be read in again."""
    office = site.words.office
    return separated(list_table.table(site.entries, office.name, site.on, office.zone))


def plain_json(site: Site) -> bytes:
    """Return every entry with its page and its files."""
    whole = {
        "office": site.words.office.name,
        "on": site.on.isoformat(),
        "entries": [_entry(site, one) for one in site.entries],
    }
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


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
