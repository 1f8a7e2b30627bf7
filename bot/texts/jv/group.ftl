### What the feature group says to requesters.

desk-not-open = Layanan punika dereng dipunbikak. Menawi panjenengan ingkang nyawisaken: bot punika dipunlebetaken dhateng grup petugas minangka administrator, lajeng ngetik /pasang saha kodenipun wonten ngriku.
