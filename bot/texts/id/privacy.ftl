### What the feature privacy says to requesters.

command-privasi = Data pribadi Anda

incident-notice =
    🚨 <b>Pemberitahuan kegagalan pelindungan data pribadi</b>

    Kami mohon maaf: pelindungan data pribadi pada layanan kami gagal, dan data Anda termasuk atau mungkin termasuk di dalamnya.

    <b>Data yang terungkap:</b> { $exposed }
    <b>Kapan terungkap:</b> { $happened ->
        [none] belum diketahui
       *[other] { $happened }
    }
    <b>Kapan kami ketahui:</b> { $noticed }
    <b>Bagaimana terungkap:</b> { $how }
    <b>Penanganan dan pemulihan:</b> { $handling }{ $advice ->
        [none] {""}
       *[other] {""}
            <b>Yang dapat Anda lakukan:</b> { $advice }
    }

    Keterangan lebih lanjut: { $contact ->
        [none] kantor { $office } pada jam layanan
       *[other] { $contact }
    }. Dasar: UU 27/2022 Pasal 46.

data-destroyed = Masa simpan data untuk { $numbers } sudah berakhir. { $what ->
        [file] Percakapan, berkas, lampiran keberatan, jawaban, dan suratnya sudah kami musnahkan menurut jadwal retensi arsip. Hanya registernya yang tetap ada.
       *[identity] Isian identitas yang tidak termasuk kolom register (antara lain NIK) sudah kami hapus. Percakapan, berkas, lampiran keberatan, dan surat tersimpan tertutup sebagai arsip (UU 43/2009), termasuk NIK bila tertulis di dalamnya.
    } Pesan di aplikasi Telegram Anda sendiri tidak kami ubah. Anda tidak perlu berbuat apa-apa.

command-dataku = Salinan semua data Anda
button-rights = 🔐 Hak atas data saya
button-right-access = 📄 Data saya
button-right-correction = ✏️ Perbaiki
button-right-stop = ✋ Hentikan atau batasi
button-right-restriction = ✋ Batasi
button-right-objection = 🚫 Keberatan pemrosesan
button-right-erasure = 🗑 Hapus
button-right-withdrawal = ↩️ Tarik persetujuan
button-right-leave = ✖️ Tidak jadi
button-right-send = ✅ Kirim
button-right-lift = ▶️ Akhiri pembatasan
right-name-access = salinan data
right-name-correction = perbaikan data
right-name-restriction = pembatasan pemrosesan
right-name-objection = keberatan atas pemrosesan
right-name-erasure = penghapusan data
right-name-withdrawal = penarikan persetujuan
right-stops =
    <b>Apa yang Anda inginkan?</b> Membatasi: data diri Anda hanya dibuka PPID. Keberatan: pemrosesan tertentu dihentikan. Menarik persetujuan: percakapan ini tidak dipakai lagi, seketika.
right-ask-restriction =
    <b>Apa yang ingin dibatasi, dan mengapa?</b> Tulis dengan kata-kata Anda sendiri.
    Selama dibatasi, data diri Anda hanya dibuka PPID untuk urusan yang diwajibkan undang-undang, dan tidak dipakai lagi untuk mengisi permohonan baru. (UU 27/2022 Pasal { $articles })
right-ask-objection =
    <b>Pemrosesan apa yang tidak Anda setujui, dan mengapa?</b> Tulis dengan kata-kata Anda sendiri.
    Layanan ini tidak mengambil keputusan otomatis tentang Anda; setiap keputusan diambil pejabat. (UU 27/2022 Pasal { $articles })
right-ask-correction =
    <b>Apa yang keliru, dan bagaimana yang benar?</b> Tulis dalam satu pesan, dengan nomor permohonannya.
    Surat yang sudah dikirim tidak berubah. (UU 27/2022 Pasal { $articles })
right-ask-erasure =
    <b>Data apa yang ingin dihapus?</b> Tulis dalam satu pesan. (UU 27/2022 Pasal { $articles })
    <b>Bila dikabulkan, dihapus:</b> isian yang belum dikirim, percakapan di luar permohonan, pilihan bahasa, serta NIK, identitas lain, bukti identitas, dan rekaman suara pada permohonan yang sudah selesai.
    <b>Yang tetap disimpan:</b> register permohonan dan keberatan dengan nama, alamat, dan kontak, serta surat-suratnya. Undang-undang mewajibkannya (UU 14/2008 dan UU 43/2009; UU 27/2022 Pasal 15), sampai jadwal retensi arsip mengizinkan.
    Permohonan yang masih berjalan tidak terganggu.
right-limited-already = Data Anda sedang dibatasi. Pembatasan itu dapat Anda akhiri kapan saja.
right-needs-words = Mohon tulis dengan beberapa kata, agar kami mengerti apa yang Anda maksud.
right-certain =
    <b>Kirim permintaan { $right } ini?</b>

    { $words }{ $hidden ->
        [yes] {""}

            Pesan Anda kami hapus dari percakapan ini dan nomor identitasnya tidak kami ulangi. Petugas tetap menerimanya lengkap.
       *[no] {""}
    }
right-lifted = Pembatasan sudah diakhiri.
right-received =
    <b>Permintaan { $right } kami terima.</b>
    Nomor: { $number }
    Dijawab paling lambat { $at }, yaitu 3×24 jam (UU 27/2022 Pasal { $articles }). Jawabannya datang di sini.
right-open-already = Permintaan yang sama, { $number }, masih diproses dan dijawab paling lambat { $at }.
right-answered =
    <b>Jawaban atas permintaan { $right } { $number }: { $outcome ->
        [granted] dikabulkan
       *[refused] tidak dapat dikabulkan
    }.</b>{ $words ->
        [none] {""}
       *[other] {"\u000A"}{ $words }
    }
erased =
    <b>Yang sudah dihapus:</b> isian dan percakapan di luar permohonan ({ $pieces }), data diri yang tidak lagi diperlukan pada { $details } permohonan, dan pilihan bahasa.
    { $stays ->
        [yes] <b>Yang tetap disimpan:</b> register permohonan dan keberatan, isi percakapannya, dan surat-suratnya tanpa NIK, karena diwajibkan UU 14/2008 dan UU 43/2009 (UU 27/2022 Pasal 15).
       *[no] Selain catatan permintaan ini tanpa nama, tidak ada lagi yang kami simpan tentang Anda.
    }
withdrawal-nothing-agreed = Tidak ada persetujuan Anda yang tercatat, jadi tidak ada yang perlu ditarik.
withdrawal-certain =
    <b>Tarik persetujuan?</b> (UU 27/2022 Pasal 9 dan 40)
    Berlaku seketika: percakapan ini tidak dipakai lagi, isian yang belum dikirim dihapus, dan tidak ada yang kami tanyakan lagi di sini. Register yang diwajibkan undang-undang tetap ada.{ $count ->
        [0] {""}
       *[other] {" "}Permohonan Anda yang masih berjalan: { $count }. Pilih: diteruskan lewat telepon, surel, atau pos yang Anda berikan, atau dicabut.
    }
button-withdrawal-hand = 📮 Teruskan lewat jalan lain
button-withdrawal-drop = ✖️ Cabut semuanya
button-withdrawal-yes = ↩️ Ya, tarik persetujuan
withdrawal-done =
    <b>Persetujuan Anda sudah ditarik.</b> Nomor: { $number }.{ $way ->
        [hand] {" "}Permohonan Anda ({ $count }) diteruskan petugas lewat kontak yang Anda berikan.
        [drop] {" "}Permohonan Anda ({ $count }) dicabut; nomornya tetap dalam register.
       *[yes] {""}
    } Ini pesan terakhir kami di sini. Bila suatu saat ingin memakai layanan ini lagi, tekan /start.
button-data-yes = 📄 Ya, kirim ke sini
data-certain = <b>Kirim semua data Anda ke percakapan ini?</b> Isinya satu berkas PDF dengan data diri, permohonan, percakapan, keputusan, dan siapa yang membuka data Anda. Pastikan hanya Anda yang memegang ponsel ini; berkasnya juga tersimpan di Telegram. Dibuat seketika, paling banyak sekali sehari.
data-title = Data pribadi saya
data-caption = Salinan data { $number }. Hanya untuk Anda (UU 27/2022 Pasal { $articles }).
data-too-soon = Salinan data sudah dibuat belum lama ini. Anda dapat memintanya lagi mulai { $at }.
data-note = Keadaan pada { $at }. Disusun sendiri oleh layanan ini dari semua yang disimpan tentang Anda (UU 27/2022 Pasal 7 dan 32).
data-left-out = Tidak termasuk: catatan kerja internal, nama petugas, dan data orang lain. Berkas yang Anda kirim ada di percakapan ini; di sini disebut namanya.
data-person = Akun Telegram { $account } · { $language }{ $version ->
        [none] {""}
       *[other] {" "}· persetujuan atas pemberitahuan versi { $version }, { $at }
    }{ $reachable ->
        [yes] {""}
       *[no] {" "}· tidak terjangkau
    }
data-sent = { $what ->
        [file] berkas
       *[words] pesan
    }, { $fate ->
        [sent] sampai
        [failed] gagal
        [cancelled] dibatalkan
       *[queued] dalam perjalanan
    }
data-said-citizen = Anda menulis:
data-said-reply = Balasan petugas:
data-said-answer = Jawaban resmi:
data-asked = { $number } · { $right } · { $outcome ->
        [granted] dikabulkan
        [refused] tidak dikabulkan
       *[open] sedang diproses
    }
data-by = { $who ->
        [citizen] pemohon
        [desk] layanan ini
       *[officer] { $roles ->
            [none] petugas
           *[other] petugas ({ $roles })
        }
    }
data-looked = { $what ->
        [channels] alamat dan kontak dibuka untuk menghubungi Anda
        [dispute_dossier] data diri dibuka dalam berkas sengketa
        [e-ppid] data diri dibuka untuk dicatat di e-PPID
        [export] data diri ditulis ke register lengkap di komputer kantor
        [file] berkas Anda dibuka
        [letter] surat dengan data diri dibuka
        [register] data diri dibuka dalam register lengkap
        [right] permintaan atas data pribadi dibuka
        [search] data diri dibuka lewat pencarian
        [words] pesan Anda dibuka
       *[none] data diri dibuka
    }
data-about-person = Tentang Anda
data-about-cases = Permohonan Anda
data-about-identity = Data diri
data-about-proofs = Bukti identitas
data-about-messages = Percakapan tentang permohonan
data-about-decisions = Keputusan
data-about-dates = Batas waktu yang ditetapkan
data-about-deficiencies = Kekurangan yang diberitahukan
data-about-corrections = Ralat
data-about-ratings = Penilaian Anda
data-about-errands = Disampaikan petugas di luar percakapan
data-about-objections = Keberatan
data-about-objection-answers = Tanggapan atas keberatan
data-about-settlements = Usul kesepakatan atas keberatan
data-about-enclosures = Lampiran keberatan
data-about-disputes = Sengketa
data-about-papers = Surat yang dibuat
data-about-given = Berkas yang diserahkan kantor, dengan SHA-256
data-about-events = Riwayat
data-about-looks = Siapa yang membuka data diri Anda, dan kapan
data-about-claims = Permohonan yang Anda ambil ke percakapan ini
data-about-draft = Isian yang belum dikirim
data-about-dialogues = Tanya jawab yang belum selesai
data-about-questions = Percakapan di luar permohonan
data-about-uploads = Berkas yang Anda kirim
data-about-sent = Yang dikirim layanan ini ke percakapan Anda
data-about-asked = Permintaan atas data pribadi
data-about-answered = Jawaban atas permintaan itu
data-about-announced = Versi pemberitahuan yang diumumkan kepada Anda
data-about-unreached = Saat Anda tidak terjangkau
data-about-updates = Kiriman yang belum dapat diproses
data-proof = { $state ->
        [waiting] menunggu
        [sent] dikirim, belum diperiksa
        [valid] sah
        [mismatch] milik orang lain
       *[lacking] kurang
    }
