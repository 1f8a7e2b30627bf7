letter-caption = Dokumen: { $title } (basa Indonesia, jarwanipun wonten ing kaca pungkasan).
