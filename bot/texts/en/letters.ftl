letter-caption = Document: { $title } (in Indonesian, with a translation on its last page).
