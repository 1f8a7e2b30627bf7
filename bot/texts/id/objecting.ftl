# Keberatan di mata warga: tanda terima, hak, tanggapan, sengketa.
button-object = ⚖️ Ajukan keberatan
button-object-unpublished = Tentang informasi tak diumumkan
objection-which = <b>Keberatan atas permohonan yang mana?</b> Bila bukan tentang permohonan, pilih yang terakhir.
ground-seen = • { $ground }: paling lambat <b>{ $until }</b>
grounds-seen =
    <b>Anda dapat mengajukan keberatan</b> dengan alasan ini:
    { $lines }
objection-stands = ⚖️ Keberatan <code>{ $number }</code>: { $phase ->
        [waits] menunggu tanggapan, paling lambat { $due }.
        [overdue] belum ditanggapi, padahal batasnya { $due }. Jalan ke { $commission } sudah terbuka.
        [ordered] { $outcome }; PPID melaksanakan perintahnya paling lambat { $ordered }.
        [disputed] { $outcome }; sengketanya sudah dicatat.
        [withdrawn] sudah dicabut.
        [finished] selesai: { $outcome }.
       *[answered] { $outcome }.
    }
objection-outcome-upheld = keputusan PPID dikuatkan
objection-outcome-partly = keputusan PPID dibatalkan sebagian
objection-outcome-overturned = keputusan PPID dibatalkan
objection-outcome-settled = selesai dengan musyawarah
objection-waits-already = Keberatan dengan alasan ini sudah tercatat dengan nomor { $number } dan menunggu tanggapan. Pilih alasan lain, atau tunggu tanggapannya.
objection-receipt =
    <b>TANDA BUKTI PENERIMAAN KEBERATAN</b>
    { $way ->
        [counter] Petugas mencatat keberatan tertulis Anda yang diterima di loket. Bila itu bukan dari Anda, tekan tombol di bawah.
        [post] Petugas mencatat keberatan tertulis Anda yang datang lewat pos. Bila itu bukan dari Anda, tekan tombol di bawah.
        [email] Petugas mencatat keberatan Anda yang datang lewat surel. Bila itu bukan dari Anda, tekan tombol di bawah.
       *[chat] Keberatan Anda sudah kami terima dan daftarkan.
    }

    <b>Nomor keberatan:</b> <code>{ $number }</code>{ $case ->
        [none] {""}
       *[other] {"\u000A"}<b>Atas permohonan:</b> <code>{ $case }</code>
    }
    <b>Alasan:</b> Pasal 35 ayat (1) huruf { $ground }
    <b>Diterima:</b> { $received }
    <b>Ditanggapi { $addressee } paling lambat: { $due }</b> ({ $days } hari kerja; UU 14/2008 Pasal 36 ayat (2)).{ $estimated ->
        [yes] {" "}Tanggal ini perkiraan, karena hari libur tahun itu belum ditetapkan.
       *[no] {""}
    }{ $late ->
        [yes] {"\u000A"}<b>Catatan:</b> keberatan ini masuk setelah jangka waktunya ({ DAYS("objection_filing") } hari kerja) lewat. Kami tetap mendaftarkannya; { $addressee } yang memutuskan.
       *[no] {""}
    }

    <b>Selanjutnya:</b> { $addressee } mempelajarinya. Tanggapannya datang di percakapan ini.
    <b>Hak Anda sesudahnya:</b> bila tanggapan itu tidak memuaskan, atau tidak datang sampai tanggal itu, Anda dapat mengajukan sengketa ke { $commission }{ $window ->
        [unknown] ; tanyakan jangka waktunya kepada komisi itu, karena pada masa tahapan pemilu dapat lebih pendek.
       *[other] {" "}dalam { $window } hari kerja (Pasal 37 ayat (2)).
    }
objection-answered =
    <b>TANGGAPAN ATAS KEBERATAN</b>
    Nomor keberatan: <code>{ $number }</code>{ $case ->
        [none] {""}
       *[other] {"\u000A"}Atas permohonan: <code>{ $case }</code>
    }

    <b>Putusan { $addressee }:</b> { $outcome }.
objection-answered-reasons = <b>Alasan:</b> { $reasons }
objection-answered-order =
    <b>Perintah kepada PPID:</b> { $order }
    <b>Dilaksanakan paling lambat:</b> { $due }
objection-answered-agreement = <b>Kesepakatan:</b> { $agreement }
objection-signed-heading = Surat tanggapan yang ditandatangani · { $number }
objection-answered-rights = <b>Hak Anda:</b> bila tidak puas, ajukan sengketa ke { $commission }{ $window ->
        [unknown] ; tanyakan jangka waktunya kepada komisi itu, karena pada masa tahapan pemilu dapat lebih pendek.
       *[other] {" "}dalam { $window } hari kerja sejak tanggapan ini Anda terima (UU 14/2008 Pasal 37 ayat (2)). Tanggal terakhirnya kami kirim dalam pesan berikutnya.
    }
objection-way-open =
    <b>Sengketa atas keberatan</b> <code>{ $number }</code>
    Tanggapan itu Anda terima pada { $received }. Bila tidak puas, ajukan sengketa ke { $commission } paling lambat <b>{ $until }</b> (UU 14/2008 Pasal 37 ayat (2)).{ $estimated ->
        [yes] {" "}Tanggal ini perkiraan, karena hari libur tahun itu belum ditetapkan.
       *[no] {""}
    }
objection-delivery-notice =
    <b>TANGGAPAN ATAS KEBERATAN DI LUAR PERCAKAPAN INI</b>
    Petugas mencatat bahwa tanggapan atas keberatan <code>{ $number }</code> sudah disampaikan kepada Anda { $channel ->
        [email] lewat surel
        [post] lewat pos
        [phone] lewat telepon
       *[counter] di loket kantor
    } pada { $at } (dicatat { $recorded }).

    <b>Hak Anda:</b> bila tidak puas, ajukan sengketa ke { $commission }{ $until ->
        [unknown] ; tanyakan jangka waktunya kepada komisi itu, karena pada masa tahapan pemilu dapat lebih pendek.
       *[other] {" "}paling lambat <b>{ $until }</b> (UU 14/2008 Pasal 37 ayat (2)).
    }{ $estimated ->
        [yes] {" "}Tanggal ini perkiraan, karena hari libur tahun itu belum ditetapkan.
       *[no] {""}
    }

    Bila belum Anda terima, tekan tombol di bawah.
objection-not-received-noted = Terima kasih. Kami catat bahwa tanggapan atas keberatan { $number } belum Anda terima; petugas sudah diberi tahu dan akan menyampaikannya lagi. Hitungan hari untuk sengketa baru mulai setelah Anda menerimanya.
event-objection-delivered = tanggapan atas keberatan disampaikan di luar percakapan ini
event-objected = Anda mengajukan keberatan
event-objection-answered = keberatan ditanggapi
event-reopened = permohonan dibuka kembali untuk dijawab
event-dispute-recorded = tahap sengketa dicatat
