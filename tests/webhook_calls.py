"""Delivery of updates to a webhook: in order, each repeated until it is accepted."""

import httpx

from bot.sandbox.state.shared_state import State


async def bring(state: State, client: httpx.AsyncClient) -> int:
    """Post waiting updates until one is not accepted, and return how many were."""
    taken = 0
    for update in list(state.updates):
        if state.webhook is None:
            break
        header = {"X-Telegram-Bot-Api-Secret-Token": state.webhook.secret}
        answer = await client.post(state.webhook.url, json=update, headers=header)
        if not answer.is_success:
            break
        state.updates.fetch(update["update_id"] + 1, 0)
        taken += 1
    return taken
