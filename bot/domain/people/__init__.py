"""Who takes part: roles in the office, requesters and those who represent them."""
