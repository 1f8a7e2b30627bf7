"""A registered request as officers work with it: card, queue, search, board, history."""
