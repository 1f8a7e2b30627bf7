### One table of words, for chat, letters, registers and pages: where a request stands, and what was decided.

state-received = kacathet
state-to-complete = nengga jangkepipun
state-in-process = dipunproses
state-answered = dipunwangsuli
state-handover = dipunpasrahaken
state-finished = rampung
state-not-processed = boten dipunproses
state-withdrawn = dipuntarik
outcome-granted = dipunkabulaken sedaya
outcome-partly = dipunkabulaken saperangan
outcome-refused = dipuntampik
outcome-not-held = boten dipunkuwaosi
outcome-not-documented = dereng dipundokumentasikaken
