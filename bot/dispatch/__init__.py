"""Which use case takes an update, a form's answer or the result of a send.

The only package that knows every feature.
"""
