"""Loket: the front desk of an Indonesian public information office, inside Telegram."""

__version__ = "0.1.0"
