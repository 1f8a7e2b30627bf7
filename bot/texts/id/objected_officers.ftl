# Daftar keberatan di grup petugas, siapa yang menanggapi, dan pelaksanaan perintahnya.
group-command-keberatan = Keberatan yang masih terbuka
docket =
    ⚖️ <b>Keberatan yang masih terbuka: { $count }</b>

    { $lines }{ $more ->
        [0] {""}
       *[other] {"\u000A"}… dan { $more } lagi.
    }
docket-empty = ⚖️ Tidak ada keberatan yang masih terbuka.
docket-line = • <b>{ $number }</b> (huruf { $ground }) { $standing ->
        [undelivered] tanggapannya <b>belum sampai</b> pada pemohon
        [ordered] perintah kepada PPID
       *[waits] ditanggapi { $judge }
    } — { $phase ->
        [overdue] ⚠️ terlambat { $days } hari kerja (batas { $due })
        [today] <b>HARI INI hari terakhir</b>
       *[running] tinggal { $days } hari kerja ({ $due })
    }
docket-opened = Keberatan itu ditampilkan pada permohonan { $number }.
objection-judge = { $role }: { $lines }
objection-judge-name = { $officer }
objection-judge-none = ⚠️ belum ada yang boleh menanggapi
button-objection-who = 🔒 Data yang berkeberatan
button-objection-fulfil = ✔️ Perintah dilaksanakan
button-objection-fulfilled-yes = Ya, sudah dilaksanakan
objection-fulfil-certain = Perintah atas keberatan { $number } sudah dilaksanakan seluruhnya? Pemohon diberi tahu.
objection-fulfilled-group = ✔️ Perintah atas keberatan { $number } dicatat sudah dilaksanakan. Pemohon diberi tahu.
objection-nothing-ordered = Pada keberatan { $number } tidak ada perintah yang menunggu dicatat di sini. Perintah atas permohonan selesai dengan jawaban resmi yang baru.
objection-withdrawn-group = ⚖️ Keberatan { $number } <b>dicabut oleh pemohon</b>. Tidak ada lagi yang perlu ditanggapi. { $judge }
objection-disowned-group = ⚠️ Pemohon menyatakan keberatan { $number } <b>bukan miliknya</b>, jadi dikeluarkan dari antrean. Periksa suratnya; bila memang milik pemohon lain, catat pada permohonan yang benar. { $judge }
button-objection-enclosures = 📎 Tampilkan lampiran
enclosure-says = Lampiran keberatan { $number }:
enclosure-arrived = 📎 Lampiran keberatan { $number }: { $kind }. Karena bisa memuat data diri, isinya tidak ditampilkan di grup. { $words }
no-enclosures = Keberatan { $number } tidak berlampiran.
objection-withdrawn-already = Keberatan { $number } sudah dicabut, jadi tidak ada lagi yang perlu ditanggapi atau dicatat.
