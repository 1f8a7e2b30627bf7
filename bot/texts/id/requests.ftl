### What the feature requests says to requesters.

receipt =
    <b>TANDA BUKTI PENERIMAAN</b>

    <b>Nomor pendaftaran:</b> <code>{ $number }</code>
    <b>Perihal:</b> { $subject }
    <b>Diterima:</b> { $received }
    <b>Jawaban paling lambat: { $due }</b> ({ $days } hari kerja{ $anchor ->
        [completed] , bila permohonan lengkap
       *[strict] {""}
    }{ $between ->
        [yes] ; kantor libur { $closed }
       *[no] {""}
    }).{ estimated-note }
receipt-rest =
    Dapat diperpanjang satu kali { $regime ->
        [pemilu] { DAYS("extension", "pemilu") } hari kerja dengan alasan tertulis (Perki 1/2019 Pasal 12).
       *[umum] { DAYS("extension") } hari kerja dengan alasan tertulis (UU 14/2008 Pasal 22 ayat (7) dan (8)).
    }
    <b>Cara memperoleh:</b> { $obtain ->
        [see] melihat di kantor
       *[copy] salinan { $format ->
            [hardcopy] kertas
           *[softcopy] digital
        }, { $delivery ->
            [chat] lewat percakapan Telegram
            [email] lewat surel (email)
            [collect] diambil di kantor
            [courier] lewat kurir
           *[post] lewat pos
        }
    }
    <b>Biaya:</b> { $costs }
    <b>Selanjutnya:</b> petugas memeriksa kelengkapan dan mencari informasinya. Bila ada yang kurang, Anda diberi tahu dalam { DAYS("completeness") } hari kerja{ $anchor ->
        [completed] .
       *[strict] ; batas jawaban tidak berubah karenanya.
    } { $arrival ->
        [chat] Kabar dan jawaban datang di percakapan ini; Anda boleh menambah keterangan kapan saja.
       *[other] Kabar dan jawaban kami sampaikan lewat kontak yang Anda berikan; keterangan tambahan kami terima kapan saja di kantor.
    }{ $register ->
        [e-ppid] {" "}Register resmi kantor ini adalah e-PPID; nomornya di sana kami beri tahukan begitu ada.
       *[loket] {""}
    }{ $foreign ->
        [yes] {""}
       *[no] {"\u000A"}<b>Hak Anda:</b> bila tidak dijawab sampai tanggal itu, atau jawabannya tidak sesuai, Anda berhak mengajukan keberatan dalam { DAYS("objection_filing") } hari kerja (UU 14/2008 Pasal 35 dan 36).
    }
receipt-foreigner = Undang-undang memberi hak meminta, keberatan, dan sengketa kepada warga negara dan badan hukum Indonesia (UU 14/2008 Pasal 1 angka 12). Permintaan Anda tetap kami layani sebagai pelayanan. Jalur keberatan dan sengketa mungkin tidak terbuka bagi Anda.
receipt-pin =
    🔑 <b>PIN: <code>{ $pin }</code></b>
    Simpan, untuk memeriksa atau pindah akun.
button-copy-number = 📋 Salin nomor
button-copy-pin = 📋 Salin PIN
extension-notice =
    <b>PEMBERITAHUAN PERPANJANGAN WAKTU</b>
    Jawaban atas permohonan <code>{ $number }</code> memerlukan waktu lebih lama. Batas yang baru: <b>{ $due }</b>. Perpanjangan ini hanya satu kali ({ $article }).{ estimated-note }

    <b>Dasar:</b> { $ground ->
        [not_held_yet] Informasinya belum kami kuasai atau dokumentasikan
        [status_undecided] Belum diputuskan apakah informasinya termasuk yang dikecualikan
       *[other] Alasan lain
    }
    <b>Alasan:</b> { $reasons }
extension-void-notice =
    <b>PERPANJANGAN TIDAK BERLAKU</b>
    Pemberitahuan perpanjangan untuk permohonan <code>{ $number }</code> { $unproved ->
        [yes] tidak terbukti terkirim kepada Anda
       *[no] tidak terkirim kepada Anda pada waktunya
    }, jadi waktu jawabannya tidak diperpanjang. Tanggal yang berlaku: <b>{ $due }</b>.

deficiency-notice =
    <b>PEMBERITAHUAN KEKURANGAN</b>
    Permohonan <code>{ $number }</code> perlu dilengkapi. Yang kurang:
    { $common ->
        [identity] • Salinan identitas (KTP atau identitas lain yang sah)
        [proxy] • Surat kuasa
        [entity] • Pengesahan badan hukum
        [details] • Rincian informasi yang diminta
        [purpose] • Tujuan penggunaan informasi
        [contact] • Alamat, atau nomor telepon atau alamat surel
       *[none] {""}
    }{ $lines }

    <b>Lengkapi paling lambat { $until }</b> ({ DAYS("completion") } hari kerja): tulis atau kirim berkasnya di percakapan ini. Semuanya perlu ada; melengkapi sebagian tidak memperpanjang batas itu.
    Sesudah batas itu, petugas dapat menyatakan permohonan tidak diproses; Anda akan diberi tahu.

    { $counted ->
        [completion] Begitu permohonan Anda lengkap, batas jawaban kami dihitung sejak hari itu ({ $basis }) dan Anda diberi tahu. Sampai saat itu batasnya <b>{ $due }</b>, dihitung sejak permohonan diterima.
       *[receipt] Batas jawaban kami tidak berubah: <b>{ $due }</b>, dihitung sejak permohonan diterima.
    }
button-complete-now = ➕ Lengkapi
completion-added = { $phase ->
        [closed] Permohonan ini sudah dinyatakan tidak diproses; petugas dapat memprosesnya kembali bila sekarang lengkap.
        [late] Batas melengkapi { $until } sudah lewat; petugas masih dapat menerimanya.
       *[in-time] Petugas memeriksa apakah sudah lengkap. Batas melengkapi tetap { $until }.
    }
complete-by = Batas melengkapi { $until }{ $over ->
        [yes] {" "}sudah lewat; petugas masih dapat menerimanya.
       *[no] .
    }
complete-notice =
    <b>PERMOHONAN LENGKAP</b>
    Permohonan <code>{ $number }</code> sudah lengkap dan diproses. { $late ->
        [yes] Batas jawaban { $due } sudah lewat; kami mohon maaf, dan tetap wajib menjawab.
       *[no] Jawaban paling lambat <b>{ $due }</b>, dihitung sejak { $counted ->
            [completion] permohonan lengkap pada { $since } ({ $basis }).
            [first] permohonan diterima kantor pertama pada { $since }.
           *[receipt] permohonan diterima.
        }
    }
not-processed-notice =
    <b>PEMBERITAHUAN: PERMOHONAN TIDAK DIPROSES</b>
    Permohonan <code>{ $number }</code> ({ $subject }) tidak dilengkapi sampai batas waktunya, jadi tidak kami proses. Nomornya tetap tercatat.

    <b>Yang masih dapat Anda lakukan:</b>
    • mengirim kelengkapannya sekarang; petugas dapat memproses permohonan ini kembali;
    • mengajukan permohonan baru kapan saja;
    • <b>mengajukan keberatan</b> tertulis kepada { $addressee } paling lambat <b>{ $until }</b> ({ DAYS("objection_filing") } hari kerja). Alasan keberatannya: permohonan tidak dipenuhi (UU 14/2008 Pasal 35 ayat (1) huruf e dan Pasal 36 ayat (1)).{ estimated-note }
revived-notice =
    <b>PERMOHONAN DIPROSES KEMBALI</b>
    Kelengkapan permohonan <code>{ $number }</code> kami terima, dan permohonan ini diproses kembali. { $late ->
        [yes] Batas jawaban { $due } sudah lewat; kami tetap wajib menjawab.
       *[no] Jawaban paling lambat <b>{ $due }</b>.
    } Batas itu dihitung sejak { $counted ->
        [completion] permohonan lengkap pada { $since } ({ $basis }).
        [first] permohonan diterima kantor pertama pada { $since }.
       *[receipt] permohonan diterima.
    }

command-permohonan = Minta informasi

ask-wanted =
    <b>Informasi apa yang Anda butuhkan?</b>
    Tulis saja, atau kirim berkas, foto, atau pesan suara.
example-wanted = <i>Contoh: rincian belanja kantor tahun 2025, per kegiatan.</i>
choice-wanted-done = ✔️ Sudah lengkap
choice-wanted-again = Hapus dan tulis ulang
ask-subject = <b>Beri judul singkat</b> untuk permohonan ini, satu baris saja.
example-subject = <i>Contoh: Rincian belanja 2025 per kegiatan</i>
ask-purpose =
    <b>Untuk apa informasi ini?</b>
    Tujuan apa pun kami terima.
example-purpose = <i>Contoh: tugas kuliah, penelitian.</i>
ask-same =
    <b>Pakai data seperti permohonan terakhir?</b>

    { $lines }
choice-same-all = Ya, data dan cara yang sama
typed-same-all = ya, iya, sama, sama semua, sama persis, sama aja, pakai yang lama, seperti kemarin, seperti dulu, oke, boleh
choice-same-details = Data sama, cara lain
typed-same-details = cara lain, ganti cara, beda cara
choice-same-none = Tidak, isi baru
typed-same-none = tidak, baru, isi baru, beda, ganti semua, gak, ga, nggak, isi ulang
ask-way = <b>Bagaimana Anda ingin menerimanya?</b>
choice-way-chat-copy = 💬 Salinan, lewat percakapan ini
typed-way-chat-copy = di sini, disini, ke sini, sini, chat, lewat chat, telegram, lewat telegram, lewat sini, percakapan ini, salinan
choice-way-change = Cara lain
typed-way-change = lain, yang lain, email, lewat email, surel, kertas, pos, kurir, ambil, ambil sendiri, diambil, lihat, melihat, cetak, di kantor, ke kantor
ask-obtain = <b>Melihat saja, atau mendapat salinan?</b>
choice-obtain-see = Melihat di kantor
typed-obtain-see = lihat, liat, melihat, lihat saja, baca, membaca, lihat di kantor
choice-obtain-copy = Mendapat salinan
typed-obtain-copy = salinan, fotokopi, fotocopy, copy, kopi, kopian, dapat salinan, minta salinan
ask-format = <b>Salinan dalam bentuk apa?</b>
choice-format-softcopy = Digital
typed-format-softcopy = softcopy, soft copy, softfile, file, pdf, elektronik, excel
choice-format-hardcopy = Kertas
typed-format-hardcopy = hardcopy, hard copy, cetak, dicetak, cetakan, print, fotokopi, fotocopy
ask-delivery = <b>Dikirim lewat apa?</b>
choice-delivery-chat = Percakapan ini
typed-delivery-chat = chat, telegram, di sini, disini, lewat sini, ke sini
choice-delivery-email = Email (surel)
typed-delivery-email = surel, email, e mail, imel, gmail
choice-delivery-collect = Diambil di kantor
typed-delivery-collect = ambil, diambil, saya ambil, ambil sendiri, ke kantor, datang ke kantor
choice-delivery-courier = Kurir
typed-delivery-courier = jne, jnt, j t, gojek, gosend, grab, ojek, paket
choice-delivery-post = Pos
typed-delivery-post = kantor pos, lewat pos, dipos, diposkan
ask-confirm =
    <b>Periksa dulu, baru kirim.</b>

    { $lines }
choice-confirm-send = ✅ Kirim permohonan
field-wanted = Informasi yang diminta
typed-field-wanted = informasi, isi, isinya, isi permohonan, permohonannya, yang diminta
field-subject = Judul
typed-field-subject = judulnya, perihal
field-purpose = Tujuan
typed-field-purpose = tujuannya, keperluan, kegunaan
field-same = Data terakhir
field-way = Cara menerima
typed-field-way = cara, caranya, cara kirim, pengiriman
field-obtain = Cara memperoleh
field-format = Bentuk
field-delivery = Pengiriman
draft-reminder = Belum terkirim: <b>{ draft-name }</b>. Kami menyimpannya sampai { $until }. Mau dilanjutkan?{ $number ->
        [none] {""}
       *[other] {" "}Permohonannya sendiri sudah tercatat.
    }
draft-expired = Karena lama tidak dilanjutkan, ini sudah kami hapus: { draft-name }. Anda dapat mulai lagi kapan saja dengan { $form ->
        [objection] /keberatan
        [arrival] /terima
       *[request] /permohonan
    }.{ $number ->
        [none] {""}
       *[other] {" "}Permohonannya sendiri tetap tercatat.
    }
error-wanted = Pesan jenis ini tidak dapat dipakai di sini. Kirim tulisan, foto, berkas, atau pesan suara.
error-wanted-more = Kami perlu sedikit lebih banyak keterangan agar tahu apa yang harus dicari.
error-wanted-many = Paling banyak { $most } pesan untuk satu permohonan. Tekan “Sudah lengkap”; sisanya dapat ditambahkan setelah terkirim.
error-subject = Judul ini belum dapat dipakai. Tulis satu baris dengan kata-kata biasa.
error-purpose = Silakan tulis tujuannya dengan beberapa kata.

proof-send-now =
    🪪 Kirim foto atau PDF: { papers-wanted }.
    Disimpan terenkripsi, tidak masuk ke grup petugas, dan pesan Anda kami hapus dari percakapan ini sejauh Telegram mengizinkan. Atau tunjukkan di loket{ $address ->
        [none] {""}
       *[other] {" "}({ $address })
    } sampai { $until }.
proof-taken = 🪪 Tersimpan untuk permohonan <code>{ $number }</code>. Hasilnya kami beri tahu di sini. Ada sisi belakang? Kirim dalam sepuluh menit.
proof-large = Berkas itu lebih besar dari 20 MB, jadi tidak dapat kami periksa. Kirim fotonya saja, atau PDF yang lebih kecil.
proof-full = Sudah ada { $most } berkas untuk permohonan ini. Sisanya tunjukkan di loket.
proof-settled = Bukti identitas permohonan ini sudah sah, atau memang tidak diminta.
until-when = { $until ->
        [none] sampai selesai
       *[other] sampai { $until }
    }
what-is-covered = { $covers ->
        [request] permohonan saja
       *[all] permohonan, keberatan, dan sengketa
    }
letter-replaced =
    ✅ Surat kuasa baru untuk permohonan { $number } sudah dicatat.
    Berlaku { until-when }, untuk { what-is-covered }.
not-now-verify = Permohonan { $number } sudah dijawab, dicabut, atau selesai; bukti identitas tidak diperlukan lagi.
proof-valid =
    ✅ <b>Bukti identitas Anda sah</b> untuk permohonan <code>{ $number }</code>. { $keeps ->
        [yes] Gambarnya dihapus setelah masa simpannya berakhir.
       *[no] Gambar yang Anda kirim, bila ada, sudah kami hapus.
    } Dari NIK, bila Anda memberikannya, kami hanya menyimpan empat angka terakhir dan sidik sandinya.
proof-again =
    🪪 Bukti identitas permohonan <code>{ $number }</code> belum dapat diterima. Yang perlu dikirim:{ $lines }

    { $over ->
        [yes] Batas melengkapi { $until } sudah lewat; petugas masih dapat menerimanya.
       *[no] Kirim paling lambat <b>{ $until }</b>. Batas jawaban kami tidak berubah.
    }
ask-papers =
    🪪 <b>Bukti identitas</b>
    Kirim foto atau PDF KTP Anda atau identitas lain yang sah. Kelompok: surat kuasa dan KTP para pemberi kuasa. Mewakili orang lain: surat kuasa, bila ada, dan KTP keduanya. Badan hukum: pengesahan atau akta, surat kuasa, dan KTP yang bertindak. Belum 17 tahun: kartu pelajar beserta KTP orang tua atau wali.
    Disimpan terenkripsi dan tidak masuk ke grup petugas; pesan Anda kami hapus dari percakapan ini sejauh Telegram mengizinkan.
example-papers = <i>Contoh: foto KTP yang jelas dan tidak terpotong. Tekan “Sudah lengkap” bila selesai.</i>
choice-papers-done = ✔️ Sudah lengkap
choice-papers-again = Hapus dan kirim ulang
field-papers = Bukti identitas
error-papers = Di sini kami hanya menerima foto atau PDF.
error-papers-more = Belum ada foto atau PDF. Kirim dulu, lalu tekan “Sudah lengkap”.
error-papers-many = Paling banyak { $most } berkas. Sisanya dapat ditunjukkan di loket.

button-insist = 📝 Tetap ajukan permohonan
button-open-route = 🔗 Buka situsnya
other-matters = Untuk keperluan berikut ada pintu yang lebih cepat daripada permohonan informasi. Mana keperluan Anda?
route-advice =
    { $text }

    Belum ada yang dicatat sebagai permohonan. Bila yang Anda perlukan memang dokumen atau data dari kantor kami, tekan “Tetap ajukan permohonan”. { $silence }

receipt-two-dates =
    <b>Dua tanggal:</b> permohonan ini masuk pada masa tahapan Pemilu atau Pemilihan. Dalam satu hari kerja petugas menentukan apakah yang diminta informasi Pemilu. Kami menjanjikan tanggal yang lebih awal, { $due }. Untuk informasi lain, hukum memberi waktu sampai { $longer }.
regime-notice =
    <b>HITUNGAN HARI PERMOHONAN</b>
    Permohonan <code>{ $number }</code> { $regime ->
        [pemilu] meminta informasi Pemilu, jadi hitungannya yang lebih pendek (Perki 1/2019).
       *[umum] bukan informasi Pemilu, jadi hitungannya yang biasa (UU 14/2008 Pasal 22).
    } Jawaban yang dijanjikan kepada Anda tetap paling lambat <b>{ $due }</b>.

# Di dalam formulir: yang bukan jawaban dijawab dulu, lalu kembali ke pertanyaannya.
button-later = ⏸️ Lanjut nanti
button-ask-officer = 💬 Tanyakan ke petugas
button-yes-meant = ✔️ Ya, begitu
button-no-meant = ✖️ Bukan itu
form-waits = Formulir Anda menunggu di bagian <b>{ $field }</b>. Jawab kapan saja, atau pilih di bawah.
back-to = ↩️ Kembali ke formulir: <b>{ $question }</b>
form-kept = Baik, isian Anda kami simpan sampai { $until }. Lanjutkan kapan saja.
is-it-the-answer = { $field }: <b>{ $words }</b>, begitu?
set-aside = Itu belum dapat kami jawab di sini, jadi kami simpan dulu. Perlu jawaban petugas? Tekan tombol di bawah. Bila itu permohonan lain, kami tanyakan setelah formulir ini terkirim. { $silence }
status-in-form = Permohonan Anda belum terkirim: formulir ini belum selesai, jadi belum ada nomornya.
why-name = Nama diperlukan agar kami tahu siapa yang berhak menerima jawaban dan mengajukan keberatan (Perki 1/2021). Petugas di grup tidak melihatnya.
why-nik = NIK membuktikan bahwa pemohon adalah warga negara Indonesia, seperti diminta Perki 1/2021. Disimpan terenkripsi; di grup tidak tampil. Belum punya atau tidak ingin? Lewati saja, nanti dapat ditunjukkan di loket.
why-kind = Perorangan, kelompok, dan badan hukum membuktikan diri dengan cara berbeda, dan yang mewakili orang lain memerlukan surat kuasa. Itu saja gunanya.
why-address = Alamat wajib ada di formulir permohonan (Perki 1/2021), untuk surat bila percakapan ini tidak dapat dipakai. Petugas di grup tidak melihatnya.
why-contact = Nomor atau surel dipakai hanya bila percakapan ini terputus. Petugas di grup tidak melihatnya.
why-papers = Bukti identitas memastikan bahwa yang meminta memang Anda. Disimpan terenkripsi, dan fotonya dihapus setelah diperiksa.
why-purpose = Tujuan wajib dicatat (UU 14/2008 Pasal 4 ayat (3)), tetapi tidak dinilai: tujuan apa pun kami terima.
