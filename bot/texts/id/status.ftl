### What the feature status says to requesters.

button-add = ➕ Tambah keterangan
button-withdraw = Cabut permohonan
days-left = { $days ->
        [0] hari ini hari terakhir.
       *[other] tinggal { $days } hari kerja.
    }
where-it-stands = <b>{ $state }</b>. { $phase ->
        [received] Petugas sedang memeriksa permohonan ini. Jawaban paling lambat { $due }; { days-left }
        [in-process] Petugas sedang mencari informasinya. Jawaban paling lambat { $due }; { days-left }
        [by-letter] Kantor mencatat bahwa permohonan ini sudah dijawab lewat surat; itu masih dipastikan.
        [overdue] Batas jawaban { $due } sudah lewat dan jawaban belum dikirim. Keberatan dapat diajukan.
        [answered] Jawaban resmi dikirim { $answered }.
        [finished] Jawaban resmi dikirim { $answered }.
        [to-complete] Ada yang perlu dilengkapi. Jawaban paling lambat { $due }; { days-left }
        [handover] Jawaban resmi dikirim { $answered }. Informasinya sedang disiapkan untuk diserahkan.
        [not-processed] Permohonan ini tidak dilengkapi, jadi tidak diproses. Petugas dapat memprosesnya kembali bila dilengkapi kemudian.
        [closed] Permohonan ini ditutup tanpa jawaban.
       *[withdrawn] Permohonan ini dicabut oleh pemohon.
    }{ $estimated ->
        [yes] {" "}(Tanggal perkiraan: hari libur pada masa itu belum pasti.)
       *[no] {""}
    }
status =
    <b>{ $number }</b>
    Diterima { $received }.
    Status: { $state }
screen-words =
    💬 Pesan Anda yang belum diteruskan:
    <blockquote>{ $words }</blockquote>
    { $silence ->
        [none] Petugas sudah dapat membacanya.
       *[other] { $silence }
    }
case-screen =
    <b>{ $number }</b>
    { $subject }
    Diterima { $received }.

    { $state }
button-history = 📜 Riwayat permohonan ini
story =
    <b>{ $number }</b>
    <b>{ $subject }</b>

    <b>Tujuan:</b> { $purpose }
    <b>Cara:</b> { $delivery }

    <b>Perjalanan</b>
    { $events }
event-line = • { $at }: { $what }
event-filed = permohonan diterima
event-words-added = Anda menambah keterangan
event-request-split = keterangan tambahan ditanyakan, atau dijadikan permohonan baru
event-taken = petugas mulai menangani
event-reply-delivered = petugas menulis kepada Anda
event-answered = jawaban resmi dikirim
event-withdrawn = Anda mencabut permohonan
event-finished = permohonan selesai
mine =
    Permohonan, keberatan, dan pertanyaan Anda, yang paling dekat batasnya di atas:

    { $lines }
mine-line = <b>{ $number }</b> { $subject }
    { $state }{ $phase ->
        [over] {""}
        [by-letter] Kantor mencatat bahwa permohonan ini sudah dijawab lewat surat; itu masih dipastikan.
        [overdue] ; batas { $due } sudah lewat
       *[open] ; jawaban paling lambat { $due }{ $days ->
            [0] {""} (hari ini)
           *[other] {""} ({ $days } hari kerja lagi)
        }
    }
status-none = Dari akun ini belum ada permohonan. Bila permohonan Anda diajukan di loket atau dari akun lain, tulis nomornya, misalnya <code>17</code> atau <code>17/2026</code>; dengan PIN-nya Anda dapat mengikutinya di sini. Lupa nomor atau PIN, atau telepon lama hilang? Tekan tombol di bawah. Bila Anda ingin meminta informasi, langsung tulis saja yang Anda perlukan.
question-stands = 💬 Pertanyaan kepada petugas: { $phase ->
        [waits] menunggu petugas sejak { $at }.
       *[answered] dijawab pada { $at }.
    }
mine-none = Anda belum punya permohonan atau keberatan di sini.
status-which = Tulis nomor permohonannya, misalnya <code>17</code> atau <code>17/2026</code>. Nomor lengkap juga boleh.
status-not-a-number = Ini belum terbaca sebagai nomor permohonan. Tulis misalnya <code>17</code> atau <code>17/2026</code>.
status-pin = Tulis PIN enam angka yang ada pada tanda terima.
button-no-pin = Saya lupa nomor atau PIN
status-no-pin =
    <b>Melihat permohonan tanpa PIN:</b>

    • <b>Diajukan lewat Telegram:</b> buka dari akun yang sama, lalu tekan “Permohonan saya”. PIN-nya ada pada tanda bukti penerimaan di percakapan itu. Akun atau teleponnya hilang? Petugas memberi PIN baru, seperti di bawah.
    • <b>Diajukan di loket, lewat pos, atau surel:</b> PIN-nya tercetak pada tanda bukti penerimaan. Bila hilang, datanglah ke loket dengan tanda pengenal{ $address ->
        [none] {""}
       *[other] {" "}({ $address })
    }; petugas memberi PIN baru.{ $phone ->
        [none] {""}
       *[other] {"\u000A"}• <b>Lewat telepon:</b> { $phone }. Petugas memastikan dulu bahwa Anda pemohonnya.
    }

    Permohonan orang lain hanya dapat dilihat dengan PIN-nya.
status-wrong = Nomor dan PIN itu tidak cocok. Periksa keduanya, lalu tulis PIN sekali lagi, atau tulis nomor lengkap yang lain.
status-locked = Sudah terlalu banyak percobaan yang keliru. Silakan coba kembali satu jam lagi, atau hubungi kantor. Pemohon sendiri tetap dapat melihatnya lewat “Permohonan saya”.
event-extended = waktu jawaban diperpanjang
event-extension-ended = perpanjangan tidak berlaku: tidak terbukti terkirim

button-claim = 🔑 Ikuti di percakapan ini
event-claimed = permohonan dihubungkan ke percakapan Telegram Anda

event-deficiencies-listed = petugas meminta kelengkapan
event-completed = permohonan dinyatakan lengkap
event-not-processed = permohonan dinyatakan tidak diproses
event-revived = permohonan diproses kembali

event-corrected = jawaban resmi diralat

button-stop = Selesai memeriksa
command-daftar = Permohonan saya
command-status = Periksa nomor permohonan

event-answered-elsewhere = jawaban resmi disampaikan di luar percakapan ini
event-not-received = Anda menyatakan belum menerimanya
event-handed-over = informasi diserahkan
event-rated = Anda memberi penilaian
event-line-later = • { $at }: { $what } <i>(dicatat belakangan, { $recorded })</i>

event-eppid-numbered = permohonan dicatat di e-PPID

event-objection-withdrawn = Anda mencabut keberatan
event-order-fulfilled = perintah atas keberatan dilaksanakan
event-order-lifted = perintah atas keberatan gugur
event-settlement-proposed = kesepakatan atas keberatan diusulkan kepada Anda
event-settlement-agreed = Anda menyetujui kesepakatan atas keberatan
event-settlement-denied = Anda tidak menyetujui kesepakatan atas keberatan
event-objection-disowned = Anda menyatakan keberatan itu bukan milik Anda

event-objection-delivered = tanggapan atas keberatan disampaikan di luar percakapan ini
event-objected = Anda mengajukan keberatan
event-objection-answered = keberatan ditanggapi
event-reopened = permohonan dibuka kembali untuk dijawab
event-dispute-recorded = tahap sengketa dicatat

event-proof-sent = bukti identitas dikirim
event-proof-accepted = bukti identitas sah
event-proof-refused = bukti identitas belum dapat diterima

event-letter-replaced = surat kuasa baru dicatat
event-data-corrected = data diri diperbaiki

event-told = pemberitahuan disampaikan kepada Anda di luar percakapan
event-letter-returned = surat jawaban kembali ke kantor, jadi dianggap belum terkirim
event-regime-set = hitungan hari ditetapkan

event-transcript-confirmed = Anda membenarkan salinan pesan suara
event-transcript-denied = Anda menyatakan salinan pesan suara keliru
