### One table of words, for chat, letters, registers and pages: where a request stands, and what was decided.

state-received = tercatat
state-to-complete = menunggu kelengkapan
state-in-process = diproses
state-answered = dijawab
state-handover = penyerahan
state-finished = selesai
state-not-processed = tidak diproses
state-withdrawn = dicabut
outcome-granted = dikabulkan seluruhnya
outcome-partly = dikabulkan sebagian
outcome-refused = ditolak
outcome-not-held = tidak dikuasai
outcome-not-documented = belum didokumentasikan
