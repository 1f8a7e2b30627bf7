"""What the forms of several features share: engine, fields, typed text, common forms."""
