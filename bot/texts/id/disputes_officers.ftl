### What the feature disputes says to officers.

button-dispute = 🏛 Catat sengketa
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
        [posted] Surat perpanjangan atau resinya
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
    Setiap surat PDF memuat kode catatan pada hari surat itu dibuat, di kaki halamannya. Kode itu diperiksa dengan cara yang sama. Surat yang Anda terima, dan ZIP ini, diperiksa dengan “loket verify” dan nama berkasnya: ASLI, BERUBAH, atau TIDAK DIKENAL.
    Tanpa kantor: di dalam setiap PDF terlampir “catatan.tlog-proof”, bukti bertanda tangan menurut c2sp.org/tlog-proof. Kunci umum kantor ada pada keluaran “loket verify”.
    Yang sengaja tidak dimuat: informasi yang disengketakan itu sendiri (hanya sidiknya), gambar KTP, NIK, telepon, surel, konsep, catatan, percakapan grup, dan permohonan orang lain. Titik-titik (••••) menggantikan data pribadi.
    Yang bertulisan “ditulis untuk berkas ini” disusun dari catatan kantor pada tanggal di sampingnya. Yang lain berdiri sebagaimana dikirim atau diterima.
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
