### What the feature group says to requesters.

desk-not-open = Layanan punika dereng dipunbikak. Menawi panjenengan ingkang nyawisaken: bot dipunlebetaken dhateng grup petugas minangka administrator. Lajeng ngetik /pasang wonten ngriku, mawi kodenipun.
