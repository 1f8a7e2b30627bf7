"""Plans of all reminders: of what kind, to whom and when; pure functions without a clock.

Whether a reminder still holds is decided when it goes out.
"""
