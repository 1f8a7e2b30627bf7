"""Loket: the front desk of an Indonesian public information office, inside Telegram."""

__version__ = "1.0.0"
