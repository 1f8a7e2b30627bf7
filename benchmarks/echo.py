"""A bare python-telegram-bot that says what it hears.

`python -m benchmarks.echo TOKEN ADDRESS` calls Telegram with the library's own HTTP client, which
stands on httpx; with `ours` at the end it does so with the desk's, on aiohttp.
"""

import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def _echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    if update.effective_message:
        await update.effective_message.reply_text(update.effective_message.text or "?")


def main(token: str, address: str, client: str = "") -> None:
    """Answer until stopped."""
    builder = Application.builder().token(token).base_url(f"{address}/bot")
    if client == "ours":
        # The other echo bot must not pay for what it does not use.
        from bot.transport.aiohttp_request import AiohttpRequest  # noqa: PLC0415

        builder.request(AiohttpRequest()).get_updates_request(AiohttpRequest())
    application = builder.build()
    application.add_handler(MessageHandler(filters.ALL, _echo))
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
