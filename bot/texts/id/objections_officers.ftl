### What the feature objections says to officers.

elsewhere-in-the-future = Waktu itu belum tiba. Tulis waktu yang sebenarnya, paling lambat sekarang. Tekan “Kembali” untuk memperbaikinya.

group-command-keberatan = Keberatan yang masih terbuka
button-queue-objections = ⚖️ Keberatan
queue-objections =
    ⚖️ <b>Keberatan yang masih terbuka: { $count }</b>{ page-of }
    { $lines }
queue-objections-empty = ⚖️ Tidak ada keberatan yang masih terbuka.
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
objection-judge-outside = { $official } (di luar kantor). Petugas mencatat perintahnya yang sudah ditandatangani.
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

objection-card =
    ⚖️ <b>KEBERATAN</b> <code>{ $number }</code>{ $case ->
        [none] {" "}(tanpa permohonan)
       *[other] {" "}atas permohonan <code>{ $case }</code>
    }{ $timing ->
        [late] {"\u000A"}⚠️ <b>Lewat waktu</b>: masuk setelah { DAYS("objection_filing") } hari kerja; Atasan PPID yang memutuskan.
        [early] {"\u000A"}⚠️ <b>Sebelum waktunya</b>: hari untuk menjawab belum habis ketika diajukan. Pemohon sudah diberi tahu; Atasan PPID yang memutuskan.
       *[in_time] {""}
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

    <b>Ditanggapi paling lambat: { $due }</b>{ $clock ->
        [pemilu] {" "}(hitungan pemilu)
       *[umum] {""}
    }
    { $judge }
objection-regime-settled = Hitungan hari keberatan { $number } tidak dapat diganti lagi: sudah hitungan biasa, atau satu hari kerja untuk menggantinya sudah lewat.
button-objection-ordinary = 🗳 Bukan informasi pemilu
objection-not-election = ⚖️ Keberatan { $number } bukan tentang informasi pemilu. Batas menurut hukum menjadi <b>{ $due }</b>; yang dijanjikan kepada pemohon tetap { $promised }.
button-objection-answer = ⚖️ Tanggapi keberatan
button-objection-dispute = 🏛 Catat sengketa
button-objection-dossier = 🗂 Berkas sengketa
dossier-on-its-way = Berkas sengketa sedang disusun; sebentar lagi datang di obrolan pribadi Anda.
dossier-title = Berkas Sengketa Informasi Publik
dossier-note = Atas keberatan { $number }, keadaan { $at }. Satu naskah untuk pemohon, termohon, dan Majelis Komisioner.
dossier-row = { $row ->
        [appointments] Penetapan PPID, Atasan PPID, dan yang mewakili pada hari itu
        [attorney] Surat kuasa khusus
        [request] Permohonan sebagaimana diajukan
        [receipt] Tanda terima
        [completeness] Kelengkapan permohonan
        [extension] Perpanjangan waktu
        [items] Keputusan per butir
        [test] Lembar uji konsekuensi
        [classification] Surat penetapan klasifikasi
        [decree] Keputusan badan di atasnya
        [approval] Persetujuan
        [consideration] Pertimbangan tertulis
        [notice] Pemberitahuan tertulis dan SK Penolakan
        [given] Informasi yang diberikan
        [objection] Keberatan dan tanda terimanya
        [objection-answer] Tanggapan atas keberatan
        [failed-ways] Berita acara penyampaian yang gagal
        [ruling] Putusan dan pelaksanaannya
        [answer] Jawaban termohon
       *[contents] Daftar isi dan kronologi
    }
dossier-absent = tidak ada: { $why ->
        [no-request] keberatan ini tidak didahului permohonan (UU 14/2008 Pasal 35 ayat (1) huruf b)
        [elsewhere] suratnya tidak dibuat meja layanan ini; yang tercatat hanya penyampaiannya
        [appointments] pindaian SK belum diserahkan kepada meja layanan
        [receipt] tanda terimanya tidak tersimpan
        [completeness] kekurangan tidak pernah diminta dari pemohon
        [extension] waktu jawaban tidak diperpanjang
        [items] permohonan belum diputus
        [test] { $refused ->
            [yes] penolakan tidak bersandar pada uji konsekuensi kantor ini, atau lembarnya tidak tersimpan
           *[no] tidak ada yang ditolak berdasarkan Pasal 17
        }
        [classification] { $refused ->
            [yes] penolakan tidak bersandar pada penetapan kantor ini, atau suratnya tidak tersimpan
           *[no] tidak ada yang ditolak berdasarkan Pasal 17
        }
        [decree] { $refused ->
            [yes] penolakan tidak bersandar pada keputusan badan di atasnya, atau berkasnya belum diserahkan
           *[no] tidak ada yang ditolak berdasarkan Pasal 17
        }
        [approval] tidak ada yang ditolak berdasarkan Pasal 17, jadi tidak ada yang perlu disetujui lebih dahulu
        [consideration] permohonan belum dijawab
        [notice] permohonan belum dijawab tertulis
        [given] tidak ada berkas yang diberikan
        [objection-answer] keberatan belum ditanggapi
        [failed-ways] berita acara tidak dibuat
        [ruling] belum ada putusan yang diterima kantor
       *[other] belum tercatat
    }
dossier-standing = { $how ->
        [sent] sebagaimana dikirim kepada pemohon, { $at }
        [drawn] sebagaimana ditetapkan, { $at }
        [hidden] salinan yang dihitamkan dari surat bertanggal { $at }
        [kept] berkas yang diterima meja layanan, { $at }
       *[written] ditulis untuk berkas ini dari catatan kantor, { $at }
    }
dossier-original = ; aslinya disimpan kantor: { $where }
dossier-file = { $about ->
        [answer] Yang diberikan
        [correction] Yang diberikan dengan ralat
        [objection_answer] Tanggapan bertanda tangan
        [ruling] Putusan
        [signature] Lembar bertanda tangan
        [decree] Pindaian SK
        [exemption] Keputusan pengecualian
        [sent] Kiriman pemohon
       *[other] Berkas
    }
dossier-remark = { $why ->
        [hidden] Data pribadi dihitamkan.{ $sha256 ->
            [none] {""}
           *[other] {" "}Sidik surat aslinya: { $sha256 }.
        }
        [changed] Tidak sama dengan surat aslinya, yang bersidik { $sha256 }.
        [large] Tidak ikut dalam ZIP: terlalu besar. Sidiknya di bawah.
        [personal] Tidak ikut dalam ZIP: memuat NIK, telepon, surel, atau alamat orang. Sidiknya di bawah.
        [unread] Tidak ikut dalam ZIP: isinya tidak dapat diperiksa mesin. Sidiknya di bawah.
       *[gone] Tidak ikut dalam ZIP: meja layanan tidak menyimpan isinya.
    }
dossier-basis = { $basis }, dasar pengecualian “{ $title }”
dossier-appointed = { $scanned_at ->
        [none] ! { $who }: { $decree } tanggal { $dated_on }{ appointed-for }. Pindaian SK belum ada.
       *[other] { $who }: { $decree } tanggal { $dated_on }{ appointed-for }.
    }
appointed-for = { $starts_on ->
        [none] {""}
       *[other] , sejak { $starts_on }
    }{ $ends_on ->
        [none] {""}
       *[other] {" "}sampai { $ends_on }
    }
dossier-told = { $arrived_at ->
        [none] ! { notice-told }; { $void_at ->
            [none] belum ada bukti diterima.
           *[other] tidak berlaku.
        }
       *[other] { notice-told }; diterima { $arrived_at }.
    }
notice-told = { notice-kind }: ditetapkan { $decided_at }; { $sent_at ->
        [none] tidak terkirim
       *[other] dikirim { $sent_at }
    }
dossier-try = { $failed_at ->
        [none] { told-by }{ $arrived_at ->
            [none] dikirim { $sent_at }
           *[other] diterima { $arrived_at }
        }{ $evidence ->
            [none] {""}
           *[other] ; bukti: { $evidence }
        }.
       *[other] ! { told-by }tidak berhasil { $failed_at }{ $evidence ->
            [none] {""}
           *[other] : { $evidence }
        }
    }
told-by = { $way ->
        [chat] Lewat percakapan Telegram
        [email] Lewat surel
        [post] Lewat pos
        [phone] Lewat telepon
       *[counter] Di loket
    }:{" "}
dossier-signed = { $state ->
        [denied] ! { $signer } menyatakan tidak menandatanganinya ({ $signed_on }).
        [disowned] ! { $signer } menyangkal tanda tangannya sesudah berlaku ({ $signed_on }).
       *[stands] { $seen ->
            [False] ! Ditandatangani dengan tangan oleh { $signer }, { $signed_on }. Belum dilihat orang kedua.
           *[True] Ditandatangani dengan tangan oleh { $signer }, { $signed_on }; dipastikan orang kedua.
        }
    }{ $letter ->
        [none] {""}
       *[other] {" "}Nomor surat: { $letter }.
    }
dossier-items =
    Diputuskan { $at }.
    Penguasaan: { $held }
    Keputusan: { $decision }
    Dasar: { $ground ->
        [none] –
       *[other] { $ground }
    }
dossier-verdict = { $verdict ->
        [decision-approved] Penolakan disetujui
       *[decision-denied] Penolakan tidak disetujui
    } { $at } oleh { $who }.
dossier-rests = “{ $title }” bersandar pada { $basis }{ $who ->
        [none] ; persetujuan tersendiri tidak diperlukan.
       *[other] , yang disetujui { $who } pada { $on }.
    }
dossier-giving = Dikirim { $at }: { $way ->
        [files] berkas bersama jawaban
        [link] tautan dalam jawaban
        [text] dalam teks jawaban
        [office] dilihat atau diambil di kantor
        [sent] lewat pos atau surel
       *[none] jawaban tanpa pemberian informasi
    }.
dossier-handed = Diserahkan { $at }, { by-channel }; bukti: { $evidence }.
dossier-withheld = Dokumen yang tidak diberikan: { $size } bita, { $sha256 ->
        [none] tanpa sidik
       *[other] SHA-256 { $sha256 }
    }. Isinya hanya untuk sidang tertutup (Pasal 43 ayat (3)).
dossier-judged = Diputus { $at } oleh { $who }: { $outcome }.
dossier-stage = { $on }: { $stage }{ $orders ->
        [none] {""}
       *[other] ; perintah: { $orders }
    }{ $until ->
        [none] {""}
       *[other] , paling lambat { $until }
    }.
dossier-order = { $done ->
        [none] ! Perintah itu belum dilaksanakan; batasnya { $until }.
       *[other] Perintah itu dilaksanakan { $done }; batasnya { $until }.
    }
dossier-day = { $days } sejak { $since ->
        [objection] keberatan
        [ruling] putusan
       *[request] permohonan
    }
dossier-exemption = { $file ->
        [no] ! { exempt-line } Berkas keputusan itu belum diserahkan kepada meja layanan.
       *[yes] { exempt-line }
    }
exempt-line = Pasal 17 huruf { $letter }: “{ $title }”, { $basis }{ $law ->
        [none] {""}
       *[other] ; { $law }
    }{ $consequence ->
        [none] {""}
       *[other] ; akibat bila dibuka: “{ $consequence }”
    }; berlaku sejak { $in_force_from }{ $in_force_until ->
        [none] , tanpa tanggal akhir
       *[other] {" "}sampai { $in_force_until }
    }.
dossier-check =
    Keutuhan berkas: buka ZIP ini, lalu jalankan “sha256sum -c { $list }” (Linux, macOS). Di Windows: “certutil -hashfile nama-berkas SHA256”, lalu bandingkan dengan daftar itu. Setiap berkas harus sama.
    Keutuhan catatan kantor: mintalah kantor menjalankan “loket verify --code { $code }” di hadapan Anda. Kode itu ada di kaki setiap halaman { $index }. Hasilnya harus “catatan masih seperti ketika surat itu dibuat”, tanpa kata “RUSAK”, juga berbulan-bulan kemudian.
    Setiap surat PDF memuat kode catatan pada hari surat itu dibuat, di kaki halamannya. Kode itu diperiksa dengan cara yang sama.
    Tanpa kantor: di dalam setiap PDF terlampir “catatan.tlog-proof”, bukti bertanda tangan menurut c2sp.org/tlog-proof. Kunci umum kantor ada pada keluaran “loket verify”.
    Yang sengaja tidak dimuat: informasi yang disengketakan itu sendiri (hanya sidiknya), gambar KTP, NIK, telepon, surel, konsep, catatan, percakapan grup, dan permohonan orang lain. Titik-titik (••••) menggantikan data pribadi.
    Yang bertulisan “ditulis untuk berkas ini” disusun dari catatan kantor pada tanggal di sampingnya. Yang lain berdiri sebagaimana dikirim atau diterima.
objection-answer-sent =
    ⚖️ Tanggapan atas keberatan { $number } dikirim kepada pemohon: <b>{ $outcome }</b>.
    { $follows ->
        [order] 📌 { $who } melaksanakan perintah ini paling lambat <b>{ $due }</b>: { $words }
        [agreement] 📌 { $who } melaksanakan isi kesepakatan: { $words }
       *[nothing] Keputusan tetap, jadi tidak ada yang perlu dilaksanakan. Pemohon masih dapat ke Komisi Informasi, sampai tanggal yang disebut dalam tanggapannya.
    }
no-such-objection = Keberatan itu tidak ditemukan, atau sudah ditanggapi.
objection-answered-already = Keberatan { $number } sudah ditanggapi; tanggapan tidak dapat diubah.
objection-nobody-left = Semua pemegang peran ikut memutus permohonan ini, jadi tidak ada yang boleh menanggapi keberatannya. Minta administrator memberi peran Atasan PPID kepada orang lain.
objection-judge-is-another = Keberatan ini ditanggapi oleh { $role } yang tidak ikut memutus permohonannya. Silakan teruskan kepadanya.
objection-refusal-cannot-be-settled = Penolakan (huruf a) tidak dapat diselesaikan dengan musyawarah (Pasal 35 ayat (2)). Pilih putusan lain.
objection-needs-signed-order = Tanggapan { $official } dicatat dari surat yang sudah ditandatangani. Tekan “Kembali” dan kirim pindaiannya.
objection-needs-reasons = Keputusan yang dikuatkan wajib disertai alasan tertulis (Pasal 36 ayat (3)).
objection-needs-date = Perintah kepada PPID memerlukan tanggal. Silakan isi tanggalnya.
objection-date-passed = Tanggal perintah itu sudah lewat. Tekan “Kembali”, lalu pilih hari kerja paling lambat { $last }.
objection-date-day-off = Tanggal perintah itu hari libur. Tekan “Kembali”, lalu pilih hari kerja paling lambat { $last }.
objection-date-too-far = Tanggal perintah itu terlalu jauh: PPID diberi waktu paling lama seperti untuk permohonan baru. Tekan “Kembali”, lalu pilih hari kerja paling lambat { $last }.
settlement-needs-paper = Pemohon keberatan { $number } tidak dapat ditanya di percakapan ini. Kesepakatan memerlukan tanda tangan kedua pihak: tekan “Kembali”, lalu kirim pindaiannya.
settlement-asked = ⚖️ Usul kesepakatan atas keberatan { $number } dikirim kepada pemohon. Keberatan baru selesai bila pemohon setuju; sampai saat itu batas tanggapan tetap <b>{ $due }</b>.
settlement-denied-group = ⚖️ Pemohon <b>tidak menyetujui</b> kesepakatan atas keberatan { $number }. Tanggapi seperti biasa, paling lambat <b>{ $due }</b>. { $judge }
ask-settlement-signed =
    <b>Ada kesepakatan tertulis yang sudah ditandatangani kedua pihak?</b>
    Kirim pindaiannya (dokumen atau foto), lalu tekan “Lanjut”. Tanpa itu, langsung tekan “Lanjut”: pemohon ditanya dulu di percakapan, dan batas tanggapan tetap berjalan.
example-settlement-signed = <i>Contoh: kesepakatan-keberatan.pdf</i>
choice-settlement-signed-done = ▶️ Lanjut
error-settlement-signed = Di sini hanya dokumen atau foto. Kirim pindaiannya, atau tekan “Lanjut”.
field-settlement-signed = Kesepakatan bertanda tangan
dispute-not-yet = Keberatan { $number } masih menunggu tanggapan, jadi sengketa belum dapat dicatat.
dispute-in-the-future = Tanggal itu belum tiba. Catat tahapnya sesudah terjadi.
button-objection-lifted = 👀 Saya lihat: perintah gugur
lifted-already = Tidak ada lagi perintah yang menunggu pada keberatan { $number }.
lifted-own = Anda yang mencatat putusan itu. Perintah gugur sesudah orang kedua melihat lembarnya.
order-lifted = 🏛 Perintah atas keberatan { $number } gugur: putusannya juga dilihat { $officer }. Jawaban yang sudah diberikan tetap berlaku.
dispute-recorded-already = Tahap itu sudah tercatat pada keberatan { $number }, dengan tanggal dan isi yang sama.
dispute-before-objection = Tanggal itu sebelum keberatan diajukan. Periksa lagi tanggalnya.
dispute-until-passed = Tanggal pelaksanaan itu sebelum putusannya. Tekan “Kembali”, lalu isi tanggal yang disebut putusan.
dispute-order-owed = Putusan atas keberatan { $number } belum dilaksanakan, jadi sengketanya belum berakhir. Beri jawaban resmi yang baru dulu; sesudah itu catat “Berakhir”.
dispute-recorded =
    🏛 Sengketa atas keberatan { $number }: <b>{ $stage }</b>, { $on }. Tersimpan.{ $orders ->
        [all] {"\u000A"}📌 <b>Pelaksanaan putusan:</b> { $who } memberi seluruhnya, paling lambat <b>{ $until }</b>. Kasusnya dibuka kembali.
        [part] {"\u000A"}📌 <b>Pelaksanaan putusan:</b> { $who } memberi sebagian, paling lambat <b>{ $until }</b>. Kasusnya dibuka kembali.
        [test] {"\u000A"}📌 <b>Pelaksanaan putusan:</b> { $who } menguji konsekuensi ulang, lalu menjawab paling lambat <b>{ $until }</b>. Kasusnya dibuka kembali.
       *[nothing] {""}
    }{ $lifts ->
        [yes] {"\u000A"}⏳ Perintah sebelumnya masih berlaku. Ia gugur sesudah orang kedua melihat putusannya dan menekan tombol di bawah.
       *[no] {""}
    }{ $court ->
        [none] {""}
       *[other] {"\u000A"}Bila kantor tidak menerima putusan ini: { $cassation ->
            [yes] kasasi paling lambat <b>{ $court }</b> (14 hari kalender sejak diterima; UU 14/2008 Pasal 50).
           *[no] ke pengadilan paling lambat <b>{ $court }</b> ({ DAYS("court") } hari kerja sejak diterima; UU 14/2008 Pasal 48 ayat (1)).
        } Lalu catat tahap “Ke pengadilan”.
    }
objection-lies-ready = 📄 Tanggapan atas keberatan { $number } dihitung disampaikan pada { $at }, dan siap diambil. Hari-hari ke Komisi Informasi dihitung sejak pemohon menerimanya: catat begitu ia mengambilnya.
alarm-objection-not-received = ⚠️ Pemohon menyatakan <b>belum menerima</b> tanggapan atas keberatan { $number } yang dicatat di luar obrolan. Periksa buktinya, sampaikan lagi, lalu catat.
button-form-objection-record = ⚖️ Catat keberatan tertulis
ask-objection-record-way = <b>Keberatan tertulis ini datang lewat apa?</b>
choice-objection-record-way-counter = Di loket
choice-objection-record-way-post = Pos
choice-objection-record-way-email = Surel
ask-objection-record-received =
    <b>Kapan kantor menerimanya?</b> Tanggal dan jam; bila jamnya tidak diketahui, tanggal saja. Hitungan hari mulai dari sini.
ask-objection-record-evidence = <b>Apa buktinya?</b> Nomor agenda, cap terima, atau resi.
example-objection-record-evidence = <i>Contoh: Agenda surat masuk 214, cap terima 23 November 2026</i>
ask-objection-record-ground =
    <b>Apa alasannya?</b> (UU 14/2008 Pasal 35 ayat (1))
    Pilih alasan yang disebut dalam surat; bila tidak disebut, yang paling sesuai dengan isinya.
choice-objection-record-ground-a = a. Ditolak
choice-objection-record-ground-b = b. Tidak diumumkan
choice-objection-record-ground-c = c. Tidak ditanggapi
choice-objection-record-ground-d = d. Tidak sesuai
choice-objection-record-ground-e = e. Tidak dipenuhi
choice-objection-record-ground-f = f. Biaya tidak wajar
choice-objection-record-ground-g = g. Lewat waktu
ask-objection-record-facts =
    <b>Apa kasus posisinya?</b> Salin pokok suratnya, tanpa nama, NIK, dan alamat: keduanya sudah ada pada permohonan.
example-objection-record-facts = <i>Contoh: Pemohon meminta berita acara. Yang diterima hanya ringkasannya, tanpa lampiran.</i>
error-objection-record-facts = Silakan tulis dengan beberapa kalimat.
ask-objection-record-purpose = <b>Untuk apa informasi itu akan digunakan?</b>
example-objection-record-purpose = <i>Contoh: Penelitian skripsi</i>
ask-objection-record-confirm =
    <b>Keberatan tertulis</b>

    { $lines }

    Pemohon menerima tanda terima, dan dapat menyatakan keberatan itu bukan miliknya.
choice-objection-record-confirm-send = ✔️ Catat
field-objection-record-way = Datang lewat
field-objection-record-received = Diterima
field-objection-record-evidence = Bukti
field-objection-record-ground = Alasan
field-objection-record-facts = Kasus posisi
field-objection-record-purpose = Tujuan
objection-before-request = Tanggal itu sebelum permohonannya diterima ({ $received }), jadi tidak mungkin. Mulai lagi dengan tanggal yang sebenarnya.
objection-recorded =
    ⚖️ Keberatan tertulis { $number } dicatat kemudian: diterima { $on }, dan hitungan harinya mulai dari sana. Bukti: { $evidence }. { $known ->
        [yes] Pemohon diberi tahu.
       *[no] Pemohon tidak memakai percakapan ini: serahkan tanda terimanya secara tertulis.
    }

## Tanggapan atas keberatan
ask-objection-answer-outcome = <b>Apa putusan atas keberatan ini?</b>
choice-objection-answer-outcome-upheld = Menguatkan keputusan PPID
choice-objection-answer-outcome-partly = Membatalkan sebagian
choice-objection-answer-outcome-overturned = Membatalkan
choice-objection-answer-outcome-settled = Selesai musyawarah
ask-objection-answer-reasons =
    <b>Tuliskan alasannya.</b>
    Wajib bila keputusan PPID dikuatkan (Pasal 36 ayat (3)); dikirim kepada pemohon.
example-objection-answer-reasons = <i>Contoh: Dokumen itu memuat riwayat kesehatan orang lain, dan pemiliknya tidak menyetujui pembukaannya.</i>
ask-objection-answer-order = <b>Apa yang harus dilakukan PPID?</b>
example-objection-answer-order = <i>Contoh: Memberikan salinan berita acara tanpa lampiran kesehatan</i>
ask-objection-answer-due = <b>Paling lambat kapan?</b> Hari kerja, paling lama { DAYS("order") } hari kerja dari sekarang{ $elections ->
        [yes] {" "}({ DAYS("order", "pemilu") } pada tahapan pemilu)
       *[no] {""}
    }.
ask-objection-answer-agreement = <b>Apa yang disepakati?</b>
example-objection-answer-agreement = <i>Contoh: Pemohon melihat dokumennya di kantor pada 1 Desember 2026</i>
ask-objection-answer-signed =
    <b>Ada surat tanggapan yang ditandatangani di kertas?</b>
    Konsepnya, siap dicetak: “Tindakan lain” → “📄 Surat” → “✍️ Tanggapan atas Keberatan”. Kirim pindaiannya (dokumen atau foto), lalu tekan “Lanjut”: pemohon menerima surat itu. Tanpa surat, langsung tekan “Lanjut”: Loket menulis surat elektronik.
example-objection-answer-signed = <i>Contoh: tanggapan-keberatan-bertanda-tangan.pdf</i>
choice-objection-answer-signed-done = ▶️ Lanjut
error-objection-answer-signed = Di sini hanya dokumen atau foto. Kirim pindaian suratnya, atau tekan “Lanjut”.
field-objection-answer-signed = Surat bertanda tangan
ask-objection-answer-confirm =
    <b>Tanggapan Atasan PPID</b>

    { $lines }

    Pemohon juga menerima haknya ke Komisi Informasi. Setelah dikirim, tanggapan tidak dapat diubah; kesepakatan tanpa pindaian dikirim sebagai usul dulu.
choice-objection-answer-confirm-send = 📨 Kirim ke pemohon
field-objection-answer-outcome = Putusan
field-objection-answer-reasons = Alasan
field-objection-answer-order = Perintah kepada PPID
field-objection-answer-due = Paling lambat
field-objection-answer-agreement = Kesepakatan

## Ralat

## Sengketa
ask-dispute-stage = <b>Tahap sengketa yang mana?</b>
choice-dispute-stage-registered = Didaftarkan di Komisi Informasi
choice-dispute-stage-mediation = Mediasi
choice-dispute-stage-agreement = Mediasi: sepakat
choice-dispute-stage-adjudication = Ajudikasi
choice-dispute-stage-ruling = Putusan Komisi Informasi
choice-dispute-stage-court = Ke pengadilan
choice-dispute-stage-court-ruling = Putusan pengadilan
choice-dispute-stage-ended = Berakhir
ask-dispute-on = <b>Tanggal berapa?</b> Untuk mediasi dan ajudikasi: hari sidangnya, boleh yang akan datang. Untuk putusan: hari kantor menerimanya.
ask-dispute-place = <b>Jam berapa dan di mana?</b> Diberitahukan kepada pemohon.
example-dispute-place = <i>Contoh: pukul 09.00 di kantor Komisi Informasi, Semarang</i>
error-dispute-place = Silakan tulis jam dan tempatnya dengan beberapa kata.
ask-dispute-orders = <b>Apa yang diperintahkan kepada kantor?</b>
choice-dispute-orders-all = Beri seluruhnya
choice-dispute-orders-part = Beri sebagian
choice-dispute-orders-test = Uji konsekuensi ulang
choice-dispute-orders-nothing = Tidak ada (kantor benar)
ask-dispute-until = <b>Dilaksanakan paling lambat kapan?</b> Tulis tanggal menurut putusan atau kesepakatannya.
field-dispute-place = Jam dan tempat
field-dispute-orders = Perintah
field-dispute-until = Paling lambat
ask-dispute-file = <b>Kirim berkas putusan atau kesepakatannya</b> (dokumen atau foto), lalu tekan “Lanjut”.
example-dispute-file = <i>Contoh: putusan-012-2026.pdf</i>
choice-dispute-file-done = ▶️ Lanjut
error-dispute-file = Kirim berkas putusannya, paling banyak empat, lalu tekan “Lanjut”.
field-dispute-file = Berkas putusan
ask-dispute-note = <b>Apa yang perlu dicatat?</b> Misalnya nomor register atau hasilnya.
example-dispute-note = <i>Contoh: Register 012/XI/KIP-JTG/2026</i>
skip-dispute-note = Tanpa catatan
choice-dispute-confirm-send = ✔️ Catat
field-dispute-stage = Tahap
field-dispute-on = Tanggal
field-dispute-note = Catatan

answer-sending = Sedang dikirim.
not-now-reopen = Permohonan { $number } sudah dicabut pemohon, jadi tidak dapat diperintahkan dijawab. Tekan “Kembali”, pilih “Menguatkan”, dan tulis pencabutan itu sebagai alasannya.
