# Lampiran keberatan: foto, berkas, suwanten, seratan tambahan.
field-enclosures = Lampiran
enclosed-in-form = 📎 Lampiran keberatan sampun kula simpen: { $parts }. Sedaya badhe katut kakintun.
enclosures-full = Lampiranipun sampun { $most }. Mangga turahanipun dipundadosaken satunggal berkas, utawi dipunaturaken wonten ing loket.
button-enclose = 📎 Nambah lampiran
button-enclosed = ✔️ Sampun, namung punika
enclose-now = Mangga ngintun foto, berkas, suwanten, utawi seratan kangge keberatan <code>{ $number }</code>. Sedaya badhe katedahaken dhateng ingkang mangsuli. Menawi sampun, mangga mencet tombol ing ngandhap.
enclosed = 📎 Sampun katambahaken dhateng keberatan <code>{ $number }</code>. Mangga ngintun malih menawi taksih wonten, utawi mencet tombol ing ngandhap.
enclosing-done = Inggih, lampiranipun sampun jangkep. Serat panjenengan salajengipun boten mlebet malih dhateng keberatan kasebat.
enclosing-over = Keberatan { $number } sampun dipunwangsuli utawi dipunsuwun wangsul, mila lampiranipun boten saged dipuntambahi.
