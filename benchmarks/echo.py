"""A bare python-telegram-bot that says what it hears: `python -m benchmarks.echo TOKEN ADDRESS`."""

import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def _echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    if update.effective_message:
        await update.effective_message.reply_text(update.effective_message.text or "?")


def main(token: str, address: str) -> None:
    """Answer until stopped."""
    application = Application.builder().token(token).base_url(f"{address}/bot").build()
    application.add_handler(MessageHandler(filters.ALL, _echo))
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
