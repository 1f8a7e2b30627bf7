"""Words around replies."""

SHORT = "Sedang kami siapkan."
