### What the feature conversation says to officers.

taken-back-too-late = Balasan itu terkirim { $sent }, lebih dari 48 jam yang lalu: Telegram tidak mengizinkan bot menghapusnya, dan pemohon tentu dapat membacanya. Bila isinya keliru, tulis balasan yang menjelaskannya.
edit-of-undelivered = Perubahan ini disimpan. Balasannya sendiri belum sampai pada pemohon; bila dikirim lagi, yang baru ini yang terkirim.
reply-never-arrived = Balasan itu tidak pernah sampai pada pemohon, jadi tidak ada yang perlu ditarik.

citizen-edited = Pemohon mengubah pesannya menjadi:
question-arrived = Pertanyaan warga (bukan permohonan). Balas pesan ini untuk menjawab:
question-file = [berkas: mintalah warga mengirimkannya lewat permohonan]
escort-looking-over = Pemeriksaan akhir
escort-wanted = { $where ->
        [none] Seorang warga minta dibantu petugas.
       *[other] Seorang warga minta dibantu mengisi formulir, pada bagian “{ $where }”.
    } Balas pesan ini untuk menulis kepadanya.
question-goes-on = Warga membalas:
words-wait = ✉️ Pemohon menulis { $at }: { $kinds }. { $did ->
        [added] { $officer } mencatatnya sebagai tambahan untuk { $number }.
        [doubted] { $officer } meminta pemohon ditanya: permohonan baru? Selama ia diam, “Tambahan” tetap dapat ditekan.
       *[waits] Ia belum mengatakan apakah itu tambahan atau permohonan baru. Isinya tidak tampil di grup.
    }
button-words-open = 🔒 Buka
button-words-ask = ❓ Tanyakan: permohonan baru?
words-opened =
    ✉️ <b>Tulisan pemohon { $number }</b>, { $at }, ada di bawah ini.
    Hanya untuk menangani permohonan ini; jangan diteruskan. Pembukaan ini tercatat, dan pesan ini dihapus setelah 10 menit.
words-settled = Tulisan itu tidak lagi menunggu: pemohon atau rekan sudah memilih, pemohon baru saja ditanya, atau permohonannya sudah selesai.
words-not-for-this-case = Pemohon: { $messages ->
        [1] pesan terakhir tadi
       *[other] { $messages } pesan terakhir tadi
    } bukan untuk permohonan ini.
reply-prompt = <a href="tg://user?id={ $officer_id }">{ $officer }</a>, balas pesan ini; balasan Anda terkirim ke pemohon { $number }.
prompt-over = Pesan ini tetap di dalam grup: permintaan “Balas” itu sudah selesai. Tekan “Balas” pada kartu untuk membalas lagi, atau balas kata-kata pemohon.
prompt-of-another = Pesan ini tetap di dalam grup: permintaan itu untuk petugas lain. Tekan “Balas” pada kartu bila Anda sendiri yang hendak membalas pemohon.
stays-inside = Pesan ini tetap di dalam grup, tidak dikirim ke pemohon: hanya petugas yang dapat membalas. Administrator dapat menunjuk Anda dengan /petugas. Bila Anda sendiri administrator, coba lagi sebentar.
reply-target-unknown = Pesan yang Anda balas tidak lagi dikenal, jadi tidak ada yang dikirim. Tekan “Balas” pada kartu.
reply-only-for-roles = Tidak dikirim ke pemohon: hanya { $roles } yang dapat membalas. Tulisan Anda tetap di grup.
words-noted = 📝 Catatan saja – belum dikirim.
words-asked = ✋ Belum dikirim: { $details ->
        [none] “{ $called }” terbaca sebagai kata untuk rekan
       *[other] memuat { $details } orang lain
    }. Untuk pemohon, atau catatan?
button-words-send = 💬 Kirim ke pemohon
button-words-keep = 📝 Jadikan catatan
words-beside-draft = Masukkan ke konsep jawaban <b>{ $number }</b>?
button-beside-yes = ✍ Ya
button-beside-no = 📝 Bukan
words-kept = Tetap di dalam. Pemohon tidak menerimanya.
words-over = Tombol ini sudah lewat, dan tidak ada yang dikirim. Untuk mengirim, tekan “Balas” pada kartu.
words-of-another = Hanya penulisnya yang dapat memilih. Untuk membalas sendiri, tekan “Balas” pada kartu.
words-stay-inside = { $details ->
        [none] “{ $called }” terbaca sebagai kata untuk rekan
       *[other] Tulisan ini memuat { $details } orang lain
    }, jadi perubahan ini tidak dibawa ke pemohon. Yang sudah terkirim tetap seperti semula; ubah lagi tanpa itu, atau kirim balasan baru.
officers-command-unknown = Perintah ini tidak dikenal dan tidak dikirim ke pemohon. Ketik /bantuan untuk melihat yang ada.

transcript-of-voice = Balas pesan suara pemohon dengan /transkrip lalu isinya.
transcript-empty = Tulis isi pesan suaranya di belakang /transkrip, dalam pesan yang sama.
transcript-long = Terlalu panjang: paling banyak { $most } huruf. Bagilah menjadi dua /transkrip.
transcript-asked = 📝 Salinan disimpan sebagai catatan. Pemohon { $number } ditanya apakah benar.
transcript-right-group = ✔️ Pemohon { $number } membenarkan salinan ini.
transcript-wrong-group = ✖️ Pemohon { $number } menyatakan salinan ini keliru. Tunggu kata-katanya, atau dengarkan sekali lagi.

note-too-late = Balasan ini sudah terkirim, jadi tidak dapat lagi menjadi catatan. Tulisan barunya tetap di dalam. Tarik yang terkirim: balas pesan Anda dengan /batal.
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
