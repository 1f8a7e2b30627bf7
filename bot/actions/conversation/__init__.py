"""Words between requester and officers: replies, notes, additions, changes, transcripts."""
