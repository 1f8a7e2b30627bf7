"""The first screen: greeting, menu, language, help, privacy notice and consent."""
