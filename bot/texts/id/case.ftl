# Permohonan di mata warga: tanda terima, status, cerita, tambahan, pencabutan.
receipt =
    <b>TANDA BUKTI PENERIMAAN</b>
    Permohonan informasi publik Anda sudah kami terima.

    <b>Nomor pendaftaran:</b> <code>{ $number }</code>
    <b>Perihal:</b> { $subject }
    <b>Diterima:</b> { $received }
    <b>Jawaban paling lambat: { $due }</b> ({ $days } hari kerja, bila permohonan lengkap{ $between ->
        [yes] ; kantor libur { $closed }
       *[no] {""}
    }).{ $estimated ->
        [yes] {" "}Tanggal ini perkiraan, karena hari libur tahun itu belum ditetapkan.
       *[no] {""}
    }
    Dapat diperpanjang satu kali { $regime ->
        [pemilu] { DAYS("extension", "pemilu") } hari kerja dengan alasan tertulis (Perki 1/2019 Pasal 12).
       *[umum] { DAYS("extension") } hari kerja dengan alasan tertulis (UU 14/2008 Pasal 22 ayat (7) dan (8)).
    }

    <b>Biaya:</b> { $costs }
    <b>Selanjutnya:</b> petugas memeriksa kelengkapan dan mencari informasinya. { $arrival ->
        [chat] Kabar dan jawaban datang di percakapan ini; Anda boleh menambah keterangan kapan saja.
       *[other] Kabar dan jawaban kami sampaikan lewat kontak yang Anda berikan; keterangan tambahan kami terima kapan saja di kantor.
    }{ $register ->
        [e-ppid] {" "}Register resmi kantor ini adalah e-PPID KPU; nomornya di sana kami beri tahukan begitu ada.
       *[loket] {""}
    }
    <b>Hak Anda:</b> bila tidak dijawab sampai tanggal itu, atau jawabannya tidak sesuai, Anda berhak mengajukan keberatan dalam { DAYS("objection_filing") } hari kerja (Pasal 35 dan 36).
receipt-pin =
    🔑 <b>PIN: <code>{ $pin }</code></b>
    Dengan nomor dan PIN ini status dapat diperiksa dari akun lain. Simpan baik-baik.

button-this-case = 📄 Lihat permohonan ini
button-why = ❓ Mengapa tanggal ini?
button-add = ➕ Tambah keterangan
button-withdraw = Cabut permohonan
button-yes-withdraw = Ya, cabut
button-no-withdraw = Tidak jadi

state-received = diterima
state-in-process = diproses
state-answered = dijawab
state-finished = selesai
state-withdrawn = dicabut

where-it-stands = <b>{ $state }</b>. { $phase ->
        [received] Petugas sedang memeriksa permohonan ini. Jawaban paling lambat { $due }; { $days ->
            [0] hari ini hari terakhir.
           *[other] tinggal { $days } hari kerja.
        }
        [in-process] Petugas sedang mencari informasinya. Jawaban paling lambat { $due }; { $days ->
            [0] hari ini hari terakhir.
           *[other] tinggal { $days } hari kerja.
        }
        [overdue] Batas jawaban { $due } sudah lewat dan jawaban belum dikirim. Pemohon berhak mengajukan keberatan.
        [answered] Jawaban resmi dikirim { $answered }.
        [finished] Jawaban resmi dikirim { $answered }.
        [to-complete] Ada yang perlu dilengkapi. Jawaban paling lambat { $due }.
        [not-processed] Permohonan ini tidak dilengkapi, jadi tidak diproses. Petugas dapat memprosesnya kembali bila dilengkapi kemudian.
        [closed] Permohonan ini ditutup tanpa jawaban.
       *[withdrawn] Permohonan ini dicabut oleh pemohon.
    }{ $estimated ->
        [yes] {" "}(Tanggal perkiraan: hari libur tahun itu belum ditetapkan.)
       *[no] {""}
    }
status =
    <b>{ $number }</b>
    Diterima { $received }.
    Status: { $state }
story =
    <b>{ $number }</b>
    <b>{ $subject }</b>

    Status: { $state }

    <b>Tujuan:</b> { $purpose }
    <b>Cara:</b> { $delivery }

    <b>Perjalanan</b>
    { $events }
event-line = • { $at }: { $what }
event-filed = permohonan diterima
event-words-added = Anda menambah keterangan
event-taken = petugas mulai menangani
event-reply-delivered = petugas menulis kepada Anda
event-answered = jawaban resmi dikirim
event-withdrawn = Anda mencabut permohonan
event-finished = permohonan selesai

why =
    <b>Mengapa { $last }?</b>
    { $article } memberi { $days } hari kerja sejak permohonan diterima.{ $counted ->
        [completion] {" "}Kantor ini menghitungnya sejak permohonan lengkap ({ $basis }).
       *[receipt] {""}
    }
    Diterima { $received }{ $counted ->
        [completion] , lengkap { $since }; hari itu tidak dihitung.
       *[receipt] ; hari penerimaan tidak dihitung.
    } Hari pertama: { $first }. Hari ke-{ $days }: <b>{ $due }</b>.
    Tidak dihitung: { $weekends } hari Sabtu dan Minggu{ $between ->
        [yes] {" "}serta hari libur ini:
       *[no] ; tidak ada hari libur di antaranya.
    }
    { $closed }{ $estimated ->
        [yes] {"\u000A"}Tanggal ini perkiraan: hari libur tahun itu belum ditetapkan.
       *[no] {""}
    }
why-day-off = • { $on }: { $name } ({ $basis })

mine = Permohonan dan keberatan Anda, yang terbaru di atas:
mine-none = Anda belum punya permohonan atau keberatan di sini.
status-which = Tulis nomor permohonannya, misalnya <code>17</code> atau <code>17/2026</code>. Nomor lengkap juga boleh.
status-not-a-number = Ini belum terbaca sebagai nomor permohonan. Tulis misalnya <code>17</code> atau <code>17/2026</code>.
status-pin = Tulis PIN enam angka yang ada pada tanda terima.
status-wrong = Nomor dan PIN itu tidak cocok. Periksa keduanya, lalu tulis PIN sekali lagi, atau tulis nomor lengkap yang lain.
status-locked = Sudah terlalu banyak percobaan yang keliru. Silakan coba lagi satu jam lagi, atau hubungi kantor. Pemohon sendiri tetap dapat melihatnya lewat “Permohonan saya”.
no-such-case = Permohonan itu tidak ditemukan.

stray-what = Pesan Anda sudah kami terima. Ini apa?
stray-which-case = Pesan Anda sudah kami terima. Untuk permohonan yang mana?
stray-help = Silakan pilih dari menu. Pesan Anda tadi kami simpan dulu; bila itu permohonan, tekan “Ini permohonan informasi” di atas.
button-is-request = 📝 Ini permohonan informasi
button-is-question = 💬 Hanya bertanya
button-not-this-case = Bukan untuk permohonan ini
button-is-material = Bahan permohonan, tunjukkan
words-added = Ditambahkan ke permohonan <b>{ $number }</b> ({ $subject }); sudah diteruskan kepada petugas.
file-added =
    Berkas Anda masuk ke permohonan <b>{ $number }</b>. Isinya hanya dibuka petugas secara pribadi, karena bisa memuat data diri.
    Bila berkas ini bahan permohonan dan boleh dilihat semua petugas, tekan tombol di bawah.
material-shown = Baik, berkasnya sudah ditunjukkan kepada petugas pada permohonan { $number }.
add-by-reply = Balas pesan ini dengan keterangan tambahan untuk permohonan { $number }.

question-passed-on = Pertanyaan Anda sudah kami terima untuk petugas. Jawabannya datang di percakapan ini, pada jam layanan. (Ini pertanyaan biasa, bukan permohonan yang dicatat.)
escort-called = Permintaan Anda sudah kami catat untuk petugas; ia akan menulis kepada Anda di sini pada jam layanan. Isian Anda tetap tersimpan.
escort-called-outside = Permintaan Anda sudah kami catat untuk petugas; ia akan menulis kepada Anda di sini pada jam layanan. Balas pesannya untuk menjawab.
reply-heading = Petugas PPID, permohonan { $number }:
reply-heading-question = Petugas PPID menjawab:

withdraw-certain = Cabut permohonan { $number }? Petugas berhenti mencari; nomornya tetap tercatat.
withdrawn =
    <b>TANDA TERIMA PENCABUTAN</b>
    Permohonan <code>{ $number }</code> ({ $subject }) dicabut oleh pemohon pada { $at }. Anda dapat mengajukan permohonan baru kapan saja.
not-now-withdraw = Permohonan { $number } sudah dijawab atau ditutup, jadi tidak dapat dicabut lagi.

halfway = Permohonan <b>{ $number }</b> ({ $subject }) masih diproses. Jawaban paling lambat <b>{ $due }</b>.
late =
    <b>Batas waktu sudah lewat.</b>
    Jawaban atas permohonan <code>{ $number }</code> seharusnya Anda terima paling lambat { $due }, dan belum kami kirim. Kami mohon maaf. Petugas tetap wajib menjawab, dan sudah diingatkan.

    <b>Hak Anda:</b> mengajukan keberatan tertulis kepada { $addressee } karena permohonan tidak ditanggapi, paling lambat <b>{ $until }</b> (UU 14/2008 Pasal 35 ayat (1) huruf c dan Pasal 36 ayat (1)).

answer-heading =
    <b>JAWABAN RESMI</b>
    atas permohonan <code>{ $number }</code> ({ $subject }). Isinya menyusul di bawah ini.
answer-part-heading = Jawaban resmi { $number }:
answer-footing =
    <b>Akhir jawaban resmi</b> atas permohonan <code>{ $number }</code>.

    <b>Hak Anda:</b> bila jawaban ini tidak sesuai, ajukan keberatan tertulis kepada { $addressee } paling lambat <b>{ $until }</b> ({ DAYS("objection_filing") } hari kerja; UU 14/2008 Pasal 35 dan 36).{ $estimated ->
        [yes] {" "}Tanggal ini perkiraan, karena hari libur tahun itu belum ditetapkan.
       *[no] {""}
    }
    <b>Kewajiban:</b> bila informasi ini Anda terbitkan, sebutkan sumbernya (Pasal 5 ayat (2)).

extension-notice =
    <b>PEMBERITAHUAN PERPANJANGAN WAKTU</b>
    Jawaban atas permohonan <code>{ $number }</code> memerlukan waktu lebih lama. Batas yang baru: <b>{ $due }</b>. Perpanjangan ini hanya satu kali ({ $article }).{ $estimated ->
        [yes] {" "}Tanggal ini perkiraan, karena hari libur tahun itu belum ditetapkan.
       *[no] {""}
    }

    <b>Dasar:</b> { $ground }
    <b>Alasan:</b> { $reasons }
event-extended = waktu jawaban diperpanjang
state-to-complete = perlu dilengkapi
state-handover = penyerahan
state-not-processed = tidak dapat diproses
