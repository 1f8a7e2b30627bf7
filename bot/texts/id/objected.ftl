# Keberatan yang sudah diajukan, di mata warga: lihat, cabut, bukan milik saya.
objection-view =
    <b>Keberatan</b> <code>{ $number }</code>{ $case ->
        [none] {""}
       *[other] {"\u000A"}<b>Atas permohonan:</b> <code>{ $case }</code>
    }
    <b>Alasan:</b> { $ground }
    <b>Diterima:</b> { $received }

    { $stands }
button-withdraw-objection = Cabut keberatan
objection-withdraw-certain = Cabut keberatan { $number }? Atasan PPID tidak akan menanggapinya lagi; nomornya tetap tercatat.
objection-withdrawn =
    <b>KEBERATAN DICABUT</b>
    Keberatan <code>{ $number }</code> Anda cabut pada { $at }. Keberatan ini tidak ditanggapi lagi.{ $until ->
        [none] {""}
       *[other] {" "}Bila berubah pikiran, Anda masih dapat mengajukan keberatan dengan alasan yang sama paling lambat <b>{ $until }</b>.
    }
not-now-withdraw-objection = Keberatan { $number } sudah ditanggapi atau dicabut, jadi tidak dapat dicabut lagi.
objection-disown-certain = Keberatan { $number } bukan milik Anda? Bila ya, kami keluarkan dari antrean dan petugas memeriksa suratnya.
objection-disowned = Terima kasih. Keberatan { $number } kami keluarkan dari antrean, dan petugas sudah diminta memeriksa suratnya. Hak Anda sendiri untuk mengajukan keberatan tidak berkurang.
objection-fulfilled =
    <b>PERINTAH ATAS KEBERATAN DILAKSANAKAN</b>
    PPID mencatat bahwa perintah atas keberatan <code>{ $number }</code> sudah dilaksanakan. Bila menurut Anda belum, tanyakan kepada petugas lewat menu, atau ajukan sengketa ke { $commission } selama jangka waktunya belum lewat.
event-objection-withdrawn = Anda mencabut keberatan
event-objection-disowned = Anda menyatakan keberatan itu bukan milik Anda
command-keberatan = Ajukan keberatan
button-disown = Ini bukan keberatan saya
