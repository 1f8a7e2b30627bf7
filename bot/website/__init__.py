"""The website for people without Telegram: what the office publishes in, pages out."""
