"""Decision, draft, sending and correction of the official answer; tests sent upward."""
