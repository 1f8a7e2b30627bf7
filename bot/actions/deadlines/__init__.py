"""The dates of a request, election stages, and the grounds and last days of objections."""
