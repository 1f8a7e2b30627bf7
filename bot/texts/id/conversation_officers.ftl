### What the feature conversation says to officers.

taken-back-too-late = Balasan itu terkirim { $sent }, lebih dari 48 jam yang lalu: Telegram tidak mengizinkan bot menghapusnya, dan pemohon tentu dapat membacanya. Bila isinya keliru, tulis balasan yang menjelaskannya.
edit-of-undelivered = Perubahan ini disimpan. Balasannya sendiri belum sampai pada pemohon; bila dikirim lagi, yang baru ini yang terkirim.
reply-never-arrived = Balasan itu tidak pernah sampai pada pemohon, jadi tidak ada yang perlu ditarik.

citizen-edited = Pemohon mengubah pesannya menjadi:
escort-looking-over = Pemeriksaan akhir
words-wait = ✉️{ $help ->
        [none] {""}
       *[other] {" "}Seorang warga minta dibantu { $where ->
            [none] petugas
           *[other] mengisi formulir, pada bagian “{ $where }”
        }.
    }{ $kinds ->
        [none] {""}
       *[other] {" "}{ $number ->
            [none] Seorang warga
           *[other] Pemohon { $number }
        } { $how ->
            [replies] membalas petugas
            [asks] bertanya kepada petugas
           *[silent] menulis
        } { $at }: { $kinds }. Isinya tidak tampil di grup.
    }{ $due ->
        [none] {""}
       *[other] {" "}Bila itu permohonan, jawabannya paling lambat <b>{ $due }</b>.
    }{ $officer ->
        [none] {""}
       *[other] {" "}{ $officer } meminta penulisnya ditanya: permohonan?
    }
button-words-open = 🔒 Buka
button-words-answer = 💬 Jawab
button-words-ask = ❓ Tanyakan: permohonan?
words-opened =
    ✉️ <b>Tulisan { $number ->
        [none] warga
       *[other] pemohon { $number }
    }</b>, { $at }, ada di bawah ini.
    Hanya untuk menjawab atau menanganinya; jangan diteruskan. Pembukaan ini tercatat, dan pesan ini dihapus setelah 10 menit.
words-settled = Tulisan itu tidak lagi menunggu: penulisnya sudah memilih atau baru saja ditanya, atau rekan sudah menjawabnya.
words-not-for-this-case = Pemohon: { $messages ->
        [1] pesan terakhir tadi
       *[other] { $messages } pesan terakhir tadi
    } bukan untuk permohonan ini.
reply-prompt = <a href="tg://user?id={ $officer_id }">{ $officer }</a>, balas pesan ini untuk { $number ->
        [none] warga yang menulis tadi
       *[other] pemohon { $number }
    }, lalu tekan “Kirim” di bawah balasan Anda.
prompt-over = Pesan ini tetap di dalam grup: permintaan “Balas” itu sudah selesai. Tekan “Balas” pada kartu untuk membalas lagi, atau balas kata-kata pemohon.
prompt-of-another = Pesan ini tetap di dalam grup: permintaan itu untuk petugas lain. Tekan “Balas” pada kartu bila Anda sendiri yang hendak membalas pemohon.
stays-inside = Pesan ini tetap di dalam grup, tidak dikirim ke pemohon: hanya petugas yang dapat membalas. PPID atau pimpinan dapat menunjuk Anda dengan /peran. Bila Anda sendiri administrator, coba lagi sebentar.
reply-target-unknown = Pesan yang Anda balas tidak lagi dikenal, jadi tidak ada yang dikirim. Tekan “Balas” pada kartu.
reply-only-for-roles = Tidak dikirim ke pemohon: hanya { $roles } yang dapat membalas. Tulisan Anda tetap di grup.
reply-gesture = 📤 Di bawah tiap balasan untuk pemohon ada satu baris. Balasan keluar bila penulisnya menekan “Kirim” di situ; tanpa itu ia tetap di grup.
reply-line = { $state ->
        [waiting] { $mention ->
            [none] {""}
           *[other] 🔔 { $mention },{" "}
        }📤 Belum dikirim. { reply-whom }
        [note] 📝 Catatan, tidak dikirim{ $by ->
            [none] {""}
           *[other] {" "}({ $by })
        }.
        [beside] Masukkan ke konsep jawaban <b>{ $number }</b>?
       *[change] ✏️ { $author } mengubah pesannya. Pemohon masih membaca yang semula.
    }{ $state ->
        [waiting] { $parts ->
            [none] {""}
           *[other] {" "}Isinya: { $parts }.
        }{ $missing ->
            [none] {""}
           *[other] {" "}🗑 Sebuah pesan sudah dihapus dari grup, jadi tidak ikut. Tekan sekali lagi.
        }
       *[other] {""}
    }
reply-whom = Untuk { $number ->
        [none] seorang warga, di luar permohonan.
       *[other] <b>{ $number }</b>, { $subject }.
    }
reply-named = ⚠️ { $what ->
        [called] “{ $words }” terbaca sebagai kata untuk rekan.
        [account] Memuat nomor rekening { $words }.
        [withdrawn] Pemohon mencabut permohonannya { $at }.
        [answered] Jawaban resmi sudah sampai { $at }.
        [moved] Permohonan ini kini di obrolan lain; ke sanalah balasan pergi.
        [meanwhile] Pemohon menulis lagi { $at }.
       *[other] { $words } juga menulis balasan yang belum dikirim.
    }
reply-despite = { $what ->
        [hidden] ada yang tersembunyi
        [called] menyapa rekan
        [account] memuat rekening
        [withdrawn] sudah dicabut
        [answered] sudah dijawab
        [moved] pindah obrolan
        [meanwhile] pemohon menulis lagi
       *[other] rekan juga menulis
    }
reply-send = { $how ->
        [change] ✏️ Ubah juga
       *[send] 📤 Kirim
    }{ $why ->
        [none] {""}
       *[other] {" "}walau { $why }
    }
button-reply-keep = 📝 Catatan saja
button-reply-delete = 🗑 Hapus juga
reply-ended = { $how ->
        [leaving] ⏳ Sedang dikirim
        [sent] ✓ Terkirim { $clock }
        [changed] ✓ Diubah { $clock }
        [by-hand] 📮 Dititipkan { $clock }: pemohon ini tidak punya obrolan. Sampaikan lewat tugas di bawah
        [gone] ⚠️ Perubahan tidak sampai: pemohon sudah menghapus pesannya. Bila masih perlu, kirim sebagai balasan baru
        [note] 📝 Catatan, tidak dikirim
        [missing] 🗑 Tidak dikirim: pesannya tidak ada lagi di grup
        [stopped] 🙊 Tidak dikirim: ditarik { $clock }
        [deleted] ↩️ Dihapus { $clock } dari obrolan pemohon; mungkin sudah dibaca
       *[failed] ⚠️ Tidak sampai: { $why }
    } · { $sender ->
        [none] { $author }
       *[other] ditulis { $author }, dikirim { $sender }
    }
reply-goes = ⏳ Sedang dikirim.
reply-over = Baris ini sudah lewat, dan tidak ada yang dikirim. Untuk mengirim, tekan “Balas” pada kartu.
reply-pressed-late = { $state ->
        [leaving] Sudah ditekan { $name } { $clock }, dan sedang dikirim.
        [sent] Sudah terkirim { $clock }, ditekan { $name }.
        [failed] Sudah ditekan { $name }, dan tidak sampai. Lihat barisnya.
        [note] Sudah menjadi catatan { $clock }. Hanya penulisnya yang masih dapat mengirimnya.
        [missing] Tidak dikirim: pesannya sudah tidak ada di grup.
        [beside] Pesan ini ada di samping konsep jawaban. Pilih dulu di barisnya.
       *[other] Sudah ditarik { $clock }.
    }
reply-of-another = Hanya penulisnya, { $author }, yang dapat memutuskan{ $state ->
        [waiting] , sampai 30 menit jam layanan berlalu
       *[other] {""}
    }. Untuk membalas sendiri, balas kata-kata pemohon.
reply-file-read = Berkasnya masih dibaca. Tekan lagi beberapa detik lagi.
reply-changed-since = Belum dikirim: ada yang berubah sejak baris ini tampil. Baca barisnya, lalu tekan lagi.
reply-noted = 📝 Catatan, tidak dikirim: bot tidak tahu siapa penulisnya.
reply-unseen = ⚠️ Sebuah balasan { $number ->
        [none] untuk warga
       *[other] untuk { $number }
    } tidak dikirim, karena barisnya tidak dapat ditulis di grup: { $why }. Tulis sekali lagi.
reply-became-note = 📝 { $officer }, balasan Anda { $number ->
        [none] untuk seorang warga
       *[other] untuk { $number }
    } tidak dikirim sampai kantor tutup, dan tidak ada kata yang menunggu. Kini ia catatan; “Kirim” di barisnya masih dapat ditekan sehari.
button-beside-yes = ✍ Ya
button-beside-no = 📝 Bukan
officers-command-unknown = Perintah ini tidak dikenal dan tidak dikirim ke pemohon. Ketik /bantuan untuk melihat yang ada.

transcript-of-voice = Balas pesan suara pemohon dengan /transkrip lalu isinya.
transcript-empty = Tulis isi pesan suaranya di belakang /transkrip, dalam pesan yang sama.
transcript-long = Terlalu panjang: paling banyak { $most } huruf. Bagilah menjadi dua /transkrip.
transcript-asked = 📝 Salinan disimpan sebagai catatan. Pemohon { $number } ditanya apakah benar.
transcript-right-group = ✔️ Pemohon { $number } membenarkan salinan ini.
transcript-wrong-group = ✖️ Pemohon { $number } menyatakan salinan ini keliru. Tunggu kata-katanya, atau dengarkan sekali lagi.

note-stays-note = Ini tetap catatan dan tidak dikirim. Untuk membalas pemohon, tulis pesan baru tanpa tanda di depannya.

## Berkas dari unit

document-for-case =
    Untuk permohonan <b>{ $number }</b>, { $subject }?
    Bila ya, berkas ini dicatat sebagai bahan dari unit. Pemohon tidak menerimanya.
button-document-bring = 📎 Untuk permohonan ini
document-recorded = 📎 Dicatat untuk <b>{ $number }</b> dari { $unit }. Pemohon belum menerimanya; masukkan ke konsep jawaban dari daftar.
document-known = Berkas ini sudah dicatat.
document-too-late = { $state ->
        [withdrawn] Permohonan { $number } sudah dicabut pemohon, jadi berkas ini tidak dicatat dan bahannya tidak perlu lagi.
       *[other] Jawaban untuk { $number } tidak lagi ditunggu, jadi berkas ini tidak dicatat. Yang menyusul diserahkan lewat “Ralat”.
    }
document-of-no-unit = unit tidak disebut
button-documents = 📎 Berkas dari unit
documents =
    📎 <b>Berkas dari unit untuk { $number }</b>
    Dari: { $units }{ $owed ->
        [none] {""}
       *[other] {"\u000A"}⏳ { $owed } belum selesai, batas internal { $until }.
    }

    { $drafted ->
        [0] Belum ada yang masuk konsep jawaban Anda.
       *[other] ✅ { $drafted } berkas ada dalam konsep jawaban Anda.
    } Tekan satu berkas untuk rinciannya.
documents-none = Belum ada berkas dari unit. Minta lewat “Minta bahan ke unit”.
button-documents-draft = ➕ Semua ke konsep saya
document =
    📎 <b>{ $name }</b>
    Dari: { $unit }
    Diserahkan: { $officer }, { $at }
    SHA-256: { $sha256 ->
        [none] menunggu berkasnya tersimpan
       *[other] <code>{ $sha256 }</code>
    }{ $given ->
        [yes] {"\u000A"}📤 Sudah diserahkan dengan jawaban resmi.
       *[no] {""}
    }
document-gone = Berkas ini sudah ditarik, atau tidak ada di grup ini. Buka “Berkas dari unit” sekali lagi.
button-document-draft = ➕ Ke konsep saya
button-document-out = ➖ Keluarkan dari konsep
button-document-withdraw = ↩️ Tarik berkas ini
documents-drafted = { $files } berkas masuk konsep jawaban Anda. Belum dikirim.
document-left-out = Berkas ini keluar dari konsep jawaban Anda.
document-of-another = Berkas ini diserahkan { $officer }; hanya dia yang dapat menariknya.
document-withdrawn = ↩️ Berkas <b>{ $name }</b> untuk { $number } ditarik { $officer }. Berkas itu keluar dari semua konsep jawaban.
document-given = Berkas ini sudah diserahkan kepada pemohon. Bila keliru, buat ralat.
button-unit-done = ↩️ Selesai di unit

button-form-added-request = ➕ Jadikan permohonan baru
ask-added-words =
    <b>Tulisan mana yang merupakan permohonan tersendiri?</b>
    Yang memutuskan pemohon: ia ditanya dulu. Permohonannya dihitung sejak ia menulisnya.
example-added-words = <i>Tekan salah satu tulisan di bawah.</i>
error-added-words = Silakan pilih salah satu tulisan di bawah.
field-added-words = Tulisan
ask-added-subject = <b>Apa yang diminta di situ, dalam satu baris?</b> Inilah perihal permohonan barunya.
example-added-subject = <i>Contoh: Kontrak pengadaan kotak suara 2024</i>
field-added-subject = Perihal
ask-added-consent = <b>Bagaimana pemohon menyatakan bahwa ini permohonan baru?</b>
choice-added-consent-chat = Tanyakan di obrolannya
choice-added-consent-spoken = Sudah, lisan
choice-added-consent-written = Sudah, tertulis
choice-added-consent-signed = Sudah, bertanda tangan
field-added-consent = Pernyataan pemohon
ask-added-confirm =
    <b>Permohonan baru dari keterangan tambahan</b>

    { $lines }
choice-added-confirm-ask = ➕ Tanyakan kepada pemohon
choice-added-confirm-make = ➕ Jadikan permohonan
added-words-none = Tidak ada tulisan tambahan yang dapat dijadikan permohonan: sudah dipindahkan, atau terlalu pendek.
added-nobody-known = Identitas pada { $number } tidak dapat dipakai untuk permohonan lain (lewat kuasa, dibatasi, atau sudah dihapus). Minta pemohon menekan “Minta informasi”, atau catat lewat /terima.
added-shown = Diterima: <b>{ $at }</b>. Jawaban paling lambat <b>{ $due }</b>.{ $late ->
        [yes] {" "}⚠️ <b>Batas itu sudah lewat.</b> Pemohon diberi tahu, dan dapat mengajukan keberatan.
       *[no] {""}
    } Nama, alamat, kontak, tujuan, dan cara memperoleh diambil dari { $number }.
added-asked = ➕ Pemohon ditanya apakah tulisannya ({ $at }) permohonan baru. Jawaban paling lambat { $due }{ $late ->
        [yes] , sudah lewat.
       *[no] .
    }
added-declined-group = ➕ Pemohon menjawab: tulisan itu bukan permohonan baru. Tetap menjadi keterangan di sini.
added-made = ➕ Tulisan pemohon menjadi permohonan <code>{ $number }</code>, diterima { $at }. Jawaban paling lambat <b>{ $due }</b>{ $late ->
        [yes] , sudah lewat: jawab secepatnya.
       *[no] .
    }
