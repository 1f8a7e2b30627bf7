# Keberatan dan sengketa di grup petugas.
objection-card =
    ⚖️ <b>KEBERATAN</b> <code>{ $number }</code>{ $case ->
        [none] {" "}(tanpa permohonan)
       *[other] {" "}atas permohonan <code>{ $case }</code>
    }{ $late ->
        [yes] {"\u000A"}⚠️ <b>Lewat waktu</b>: masuk setelah { DAYS("objection_filing") } hari kerja; Atasan PPID yang memutuskan.
       *[no] {""}
    }
    <b>Alasan:</b> { $ground }{ $subject ->
        [none] {""}
       *[other] {"\u000A"}<b>Informasi:</b> { $subject }
    }
    <b>Kasus posisi:</b> { $facts }
    <b>Tujuan:</b> { $purpose }{ $enclosed ->
        [0] {""}
       *[other] {"\u000A"}<b>Lampiran:</b> { $enclosed }
    }

    <b>Ditanggapi paling lambat: { $due }</b>
    { $judge }
button-objection-answer = ⚖️ Tanggapi keberatan
button-objection-dispute = 🏛 Catat sengketa
card-objection = ⚖️ Keberatan <code>{ $number }</code>: tanggapi paling lambat <b>{ $due }</b>
card-ordered = 📌 Perintah atas keberatan: dijawab paling lambat <b>{ $due }</b>
objection-answer-sent = ⚖️ Tanggapan atas keberatan { $number } dikirim kepada pemohon: <b>{ $outcome }</b>.
no-such-objection = Keberatan itu tidak ditemukan, atau sudah ditanggapi.
objection-answered-already = Keberatan { $number } sudah ditanggapi; tanggapan tidak dapat diubah.
objection-nobody-left = Semua pemegang peran ikut memutus permohonan ini, jadi tidak ada yang boleh menanggapi keberatannya. Minta administrator memberi peran Atasan PPID kepada orang lain.
objection-judge-is-another = Keberatan ini ditanggapi oleh { $role } yang tidak ikut memutus permohonannya. Silakan teruskan kepadanya.
objection-refusal-cannot-be-settled = Penolakan (huruf a) tidak dapat diselesaikan dengan musyawarah (Pasal 35 ayat (2)). Pilih putusan lain.
objection-needs-reasons = Keputusan yang dikuatkan wajib disertai alasan tertulis (Pasal 36 ayat (3)).
objection-needs-date = Perintah kepada PPID memerlukan tanggal. Silakan isi tanggalnya.
objection-date-passed = Tanggal perintah itu sudah lewat. Mulai lagi, dan pilih hari ini atau sesudahnya.
dispute-not-yet = Keberatan { $number } masih menunggu tanggapan, jadi sengketa belum dapat dicatat.
dispute-in-the-future = Tanggal itu belum tiba. Catat tahapnya sesudah terjadi.
dispute-before-objection = Tanggal itu sebelum keberatan diajukan. Periksa lagi tanggalnya.
dispute-recorded = 🏛 Sengketa atas keberatan { $number }: <b>{ $stage }</b>, { $on }. Tersimpan.
button-objection-resend = 📨 Kirim lagi
objection-answer-on-its-way = Tanggapan atas keberatan { $number } masih dalam pengiriman. Tunggu sebentar.
button-objection-deliver = 📮 Catat penyampaian
undelivered-objection-answer =
    ⚠️ Tanggapan atas keberatan { $number } tidak sampai: { $reason }. Tanggapan itu harus sampai paling lambat { $due }{ $phase ->
        [overdue] , <b>sudah lewat</b>
       *[running] , { $days ->
            [0] <b>hari ini hari terakhir</b>
           *[other] tinggal { $days } hari kerja
        }
    }.
    Bila pemohon dapat dihubungi lagi di sini, tekan “Kirim lagi”. Bila tidak, sampaikan lewat surel, pos, atau telepon, lalu catat dengan tombol di bawah. Jangka waktu ke Komisi Informasi baru dihitung sejak pemohon menerimanya.
objection-not-answered-yet = Keberatan { $number } belum ditanggapi, jadi belum ada yang dapat disampaikan.
objection-delivered-already = Tanggapan atas keberatan { $number } sudah tercatat sampai.
objection-delivered-before-answer = Waktu itu sebelum keberatan ditanggapi, jadi tidak mungkin. Mulai lagi dengan tanggal yang sebenarnya.
objection-delivery-recorded =
    📮 Penyampaian tanggapan atas keberatan { $number } dicatat: { $channel }, { $at }.{ $until ->
        [unknown] {""}
       *[other] {" "}Pemohon dapat ke Komisi Informasi paling lambat <b>{ $until }</b>.
    }
alarm-objection-not-received = ⚠️ Pemohon menyatakan <b>belum menerima</b> tanggapan atas keberatan { $number } yang dicatat di luar obrolan. Periksa buktinya, sampaikan lagi, lalu catat.
ask-objection-delivery-confirm =
    <b>Penyampaian tanggapan atas keberatan</b>

    { $lines }

    Jangka waktu ke Komisi Informasi dihitung sejak waktu itu. Pemohon diberi tahu dan dapat menyatakan belum menerimanya.
choice-objection-delivery-confirm-send = ✔️ Catat
error-objection-delivery-confirm = Tekan tombol di bawah bila sudah benar, atau “Kembali”.
field-objection-delivery-confirm = Pencatatan
