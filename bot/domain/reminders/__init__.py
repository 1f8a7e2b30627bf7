"""When the desk reminds whom of what, and in which order it lists what waits."""
