letter-caption = Dokumen: { $title }.
