"""Routing: which function takes an update, a form's answer or the result of a queued call.

The only package that knows every feature.
"""
