### One table of words, for chat, letters, registers and pages: where a request stands, and what was decided.

state-received = registered
state-to-complete = awaiting completion
state-in-process = in process
state-answered = answered
state-handover = being handed over
state-finished = finished
state-not-processed = not processed
state-withdrawn = withdrawn
outcome-granted = granted in full
outcome-partly = granted in part
outcome-refused = refused
outcome-not-held = not held
outcome-not-documented = not documented yet
