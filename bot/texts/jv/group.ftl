### What the feature group says to requesters.

desk-not-open = Layanan punika dereng dipunbikak. Menawi panjenengan ingkang nyawisaken: mangga bot punika dipunlebetaken dhateng grup petugas minangka administrator, lajeng ngetik /pasang wonten grup punika.
