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
       *[answered] { $outcome }.
    }
objection-outcome-upheld = keputusan PPID dikuatkan
objection-outcome-partly = keputusan PPID dibatalkan sebagian
objection-outcome-overturned = keputusan PPID dibatalkan
objection-outcome-settled = selesai dengan musyawarah
objection-waits-already = Keberatan dengan alasan ini sudah tercatat dengan nomor { $number } dan menunggu tanggapan. Pilih alasan lain, atau tunggu tanggapannya.
objection-receipt =
    <b>TANDA BUKTI PENERIMAAN KEBERATAN</b>
    Keberatan Anda sudah kami terima dan daftarkan.

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
        [yes] {"\u000A"}<b>Catatan:</b> keberatan ini masuk setelah jangka waktunya (30 hari kerja) lewat. Kami tetap mendaftarkannya; { $addressee } yang memutuskan.
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

    <b>Putusan { $addressee }:</b> { $outcome }.{ $reasons ->
        [none] {""}
       *[other] {"\u000A"}<b>Alasan:</b> { $reasons }
    }{ $order ->
        [none] {""}
       *[other] {"\u000A"}<b>Perintah kepada PPID:</b> { $order }
    }{ $ordered ->
        [none] {""}
       *[other] {"\u000A"}<b>Dilaksanakan paling lambat:</b> { $ordered }
    }{ $agreement ->
        [none] {""}
       *[other] {"\u000A"}<b>Kesepakatan:</b> { $agreement }
    }

    <b>Hak Anda:</b> bila tidak puas, ajukan sengketa ke { $commission }{ $until ->
        [unknown] ; tanyakan jangka waktunya kepada komisi itu, karena pada masa tahapan pemilu dapat lebih pendek.
       *[other] {" "}paling lambat <b>{ $until }</b>, dihitung sejak tanggapan ini Anda terima (UU 14/2008 Pasal 37 ayat (2)).
    }
event-objected = Anda mengajukan keberatan
event-objection-answered = keberatan ditanggapi
event-reopened = permohonan dibuka kembali untuk dijawab
event-dispute-recorded = tahap sengketa dicatat
