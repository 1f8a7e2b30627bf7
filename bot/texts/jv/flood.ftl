# Pesen kathah sareng, lan kendel sawetawis: ingkang dipunwaos warga.
stray-full = Pesen panjenengan sampun kathah sanget, lan ingkang pungkasan punika dereng kula simpen. Mangga milih rumiyin ing nginggil: punika punapa? Sasampunipun, panjenengan saged nglajengaken.
pause-begun =
    ⏸ Dumugi { $until }, seratan panjenengan ing sanjawinipun prakawis panyuwunan kula simpen rumiyin, boten langsung kaaturaken dhateng petugas. Alesanipun: { $reason }

    Boten wonten ingkang ical: petugas saged maos, paling lambat sasampunipun wekdal punika. Panjenengan tetep saged damel, njangkepi, lan mundhut wangsul panyuwunan, ngajengaken kabotan (keberatan), sarta mriksa status lumantar /menu.
pause-ended = ▶️ Wekdal kendel sampun rampung. Seratan panjenengan salebetipun wekdal punika sapunika sampun wonten ing petugas, lan panjenengan saged nyerat kados limrahipun.
question-kept-paused = Seratan panjenengan sampun kasimpen. Petugas maos paling lambat sasampunipun { $until }. Prakawis panyuwunan tetep saged dipunlampahi lumantar menu.
words-kept-paused = Kasimpen wonten ing panyuwunan <b>{ $number }</b>. Petugas maos paling lambat sasampunipun { $until }; etanging dinten panyuwunan panjenengan tetep lumampah.
