"""Every kind of letter that the desk writes."""

from bot.letters import letter_facts, office_letters
from bot.letters.letter_facts import Letter

LETTERS: dict[str, type[Letter]] = {
    one.kind: one
    for module in (letter_facts, office_letters)
    for one in vars(module).values()
    if isinstance(one, type) and issubclass(one, Letter) and "kind" in vars(one)
}
"""Every letter, by its kind; its template is `templates/<kind>.typ`."""
