"""Words that found nothing in the information list: which of them ask for the same."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.list_search import Glossary, asked

ALIKE = 0.5
"""The share of their stems, from 0 to 1, that two questions have in common if they ask alike."""
FEWEST_PEOPLE = 2
"""Fewer who asked alike are shown to nobody: one question may tell who asks."""


@dataclass(frozen=True)
class MissedQuery:
    """Masked words of one person that found nothing which helped."""

    id: int
    person_id: int
    words: str


def stems_of(glossary: Glossary, text: str) -> frozenset[str]:
    """Return the stems by which a text asks, without idle words and names of places."""
    return frozenset(stem for term in glossary.terms(asked(text)) for stem in term.own)


def are_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether two questions, by their stems, ask for the same."""
    return len(one & other) >= ALIKE * len(one | other) > 0


def matters(queries: Iterable[MissedQuery], glossary: Glossary) -> list[list[MissedQuery]]:
    """Return the questions that different people asked alike, by what they ask; most people first.

    Each is compared with the first of a matter.
    """
    found: list[tuple[frozenset[str], list[MissedQuery]]] = []
    for query in queries:
        stems = stems_of(glossary, query.words)
        like = next((group for first, group in found if are_alike(first, stems)), None)
        if like is None:
            found.append((stems, [query]))
        else:
            like.append(query)
    shown = [group for _, group in found if _people(group) >= FEWEST_PEOPLE]
    return sorted(shown, key=_people, reverse=True)


def _people(group: Iterable[MissedQuery]) -> int:
    return len({query.person_id for query in group})
