# Jawaban di luar percakapan, penyerahan, dan penilaian, di mata warga.
elsewhere-notice =
    <b>DICATAT: DISAMPAIKAN DI LUAR PERCAKAPAN INI</b>
    Petugas mencatat bahwa { $act ->
        [extension-notice] pemberitahuan perpanjangan waktu
        [deficiency-notice] pemberitahuan kekurangan
        [not-processed-notice] pemberitahuan bahwa permohonan tidak diproses
       *[answer] jawaban resmi
    } atas permohonan <code>{ $number }</code> sudah disampaikan kepada Anda { $channel ->
        [email] lewat surel
        [post] lewat pos
        [phone] lewat telepon
       *[counter] di loket kantor
    } pada { $at } (dicatat { $recorded }). Akibatnya bagi permohonan Anda ada di pesan berikutnya.

    Bila belum Anda terima, tekan tombol di bawah.
elsewhere-rights =
    <b>Hak Anda</b> atas jawaban permohonan <code>{ $number }</code>: bila jawaban itu tidak sesuai, ajukan keberatan tertulis kepada { $addressee } paling lambat <b>{ $until }</b> ({ DAYS("objection_filing") } hari kerja sejak disampaikan; UU 14/2008 Pasal 35 dan 36).{ $estimated ->
        [yes] {" "}Tanggal ini perkiraan, karena hari libur tahun itu belum ditetapkan.
       *[no] {""}
    }
    <b>Kewajiban:</b> bila informasi itu Anda terbitkan, sebutkan sumbernya (Pasal 5 ayat (2)).
button-not-received = Saya belum menerimanya
not-received-noted = Terima kasih. Kami catat bahwa hal itu belum Anda terima (permohonan { $number }); petugas sudah diberi tahu. Hak Anda mengajukan keberatan tetap ada.
not-received-known = Ini sudah tercatat, dan petugas sudah diberi tahu.
event-answered-elsewhere = jawaban resmi disampaikan di luar percakapan ini
event-not-received = Anda menyatakan belum menerimanya
event-handed-over = informasi diserahkan
event-rated = Anda memberi penilaian
event-line-later = • { $at }: { $what } <i>(dicatat belakangan, { $recorded })</i>

rating-ask = Bagaimana pelayanan kami untuk permohonan { $number }? Satu ketukan cukup: 1 buruk, 5 sangat baik.
rating-thanks = Terima kasih atas penilaian { $score } dari 5. Bila berkenan, balas pesan ini dengan satu kalimat: apa yang perlu kami perbaiki?
rating-words-thanks = Terima kasih, masukan Anda sudah kami catat.
rating-known = Penilaian Anda sudah tercatat. Terima kasih.
