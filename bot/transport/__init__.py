"""To and from Telegram: poller, worker, sender, ticker."""
