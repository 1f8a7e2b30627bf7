"""The loops between Telegram and the database: poller, worker, sender, ticker."""
