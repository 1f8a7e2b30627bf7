### What the feature outside_chat says to requesters.

claim-waits = { $whose ->
        [own] Terima kasih. Petugas memastikan dulu bahwa permohonan { $number } memang milik Anda; kabarnya datang di sini. Bila Anda di loket, tunjukkan layar ini.
       *[other] Permohonan { $number } sudah diminta dari percakapan lain, dan petugas sedang memastikannya. Bila itu bukan Anda, hubungi kantor sekarang.
    }
claim-offer-over = Tulis dulu nomor dan PIN permohonannya: /status.
claim-granted = ✅ Permohonan <b>{ $number }</b> sekarang ada di percakapan ini. Mulai sekarang semua kabar dan jawabannya datang di sini; Anda boleh menambah keterangan kapan saja. Perjalanannya sampai hari ini ada di bawah.
claim-elsewhere = { $phase ->
        [asked] 🔑 Seseorang meminta permohonan <b>{ $number }</b> ke percakapan lain, dengan nomor dan PIN-nya. Petugas memastikan dulu siapa yang memintanya. Bila itu bukan Anda, balas pesan ini sekarang: balasan Anda sampai kepada petugas.
       *[taken] 🔑 Permohonan <b>{ $number }</b> sekarang ada di percakapan lain, yang diminta dengan nomor dan PIN-nya dan dipastikan petugas. Kabarnya tidak lagi datang di sini. Bila itu keliru, hubungi kantor.
    }
claim-denied = Petugas tidak dapat memastikan bahwa permohonan { $number } milik Anda, jadi permohonan itu tidak dihubungkan ke percakapan ini. Bila ini keliru, hubungi kantor.

elsewhere-notice =
    <b>DICATAT: DISAMPAIKAN DI LUAR PERCAKAPAN INI</b>
    Petugas mencatat tentang permohonan <code>{ $number }</code>: { $act ->
        [extension-notice] pemberitahuan perpanjangan waktu
        [deficiency-notice] pemberitahuan kekurangan
        [not-processed-notice] pemberitahuan bahwa permohonan tidak diproses
       *[answer] jawaban resmi
    } sudah disampaikan kepada Anda { by-channel }.
    <b>Disampaikan:</b> { $at } (dicatat { $recorded })
    Akibatnya bagi permohonan Anda ada di pesan berikutnya.{ $objected ->
        [yes] {" "}Keberatan yang sudah Anda ajukan tetap berjalan.
       *[no] {""}
    }

    Bila belum Anda terima, tekan tombol di bawah.
elsewhere-rights =
    <b>Hak Anda</b> atas jawaban permohonan <code>{ $number }</code>: bila jawaban itu tidak sesuai, ajukan keberatan tertulis kepada { $addressee }. Paling lambat <b>{ $until }</b>, yaitu { DAYS("objection_filing") } hari kerja sejak disampaikan (UU 14/2008 Pasal 35 dan 36).{ estimated-note }
    <b>Kewajiban:</b> bila informasi itu Anda terbitkan, sebutkan sumbernya (Pasal 5 ayat (2)).
button-not-received = Saya belum menerimanya
not-received-noted = Terima kasih. Kami catat bahwa hal itu belum Anda terima (permohonan { $number }); petugas sudah diberi tahu. Hak Anda mengajukan keberatan tetap ada.
not-received-known = Ini sudah tercatat, dan petugas sudah diberi tahu.

eppid-notice = Permohonan <code>{ $number }</code> tercatat dalam register resmi, e-PPID, dengan nomor <b>{ $eppid }</b>. Sebutkan salah satu nomor itu bila Anda menghubungi kami; batas waktunya tidak berubah.
