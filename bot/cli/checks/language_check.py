"""The check of languages: what is said in Indonesian since nobody wrote it in another."""

from collections import Counter
from collections.abc import Iterator

from pydantic import BaseModel

from bot.cli.checks.check_finding import Finding, fine, warned
from bot.office import OfficeProfile
from bot.office.languages import LANGUAGES, TRANSLATIONS
from bot.office.settings_sections import Wording
from bot.texts import untranslated
from bot.texts.spoken_lexicon import has_lexicon


def found_languages(office: OfficeProfile) -> Iterator[Finding]:
    """Check what each language lacks, and which the profile names that the desk does not speak."""
    sentences = [*_sentences(office)]
    written = Counter(language for sentence in sentences for language in sentence.sentences)
    complete = []
    for language in TRANSLATIONS:
        texts, lacking = len(untranslated(language)), len(sentences) - written[language]
        known = has_lexicon(language)
        if texts or lacking or not known:
            lexicon = "known" if known else "none"
            yield warned(
                "language", language=language, texts=texts, sentences=lacking, lexicon=lexicon
            )
        else:
            complete.append(language)
    if complete:
        yield fine("languages", names=", ".join(complete))
    if unknown := sorted(written.keys() - set(LANGUAGES)):
        yield warned("language-unknown", names=", ".join(unknown))


def _sentences(part: object) -> Iterator[Wording]:
    """Return every sentence of a profile that may stand in several languages."""
    if isinstance(part, Wording):
        yield part
    elif isinstance(part, BaseModel):
        for _, inner in part:
            yield from _sentences(inner)
    elif isinstance(part, tuple):
        for inner in part:
            yield from _sentences(inner)
