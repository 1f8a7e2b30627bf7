"""What forms of several features share: the engine, fields, what is typed, forms that many read."""
