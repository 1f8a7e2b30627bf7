"""Rule packages of a central body: how they arrive, and how each part is applied or refused."""
