"""Forms: a small engine and one module per form."""
