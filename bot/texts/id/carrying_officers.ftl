# Yang dibawa ke grup dan ke pemohon: kiriman beruntun, berkas, penarikan balasan.
piece-lead = { $clock }{ $edited ->
        [yes] , pesannya diubah menjadi
       *[no] {""}
    }{ $kind ->
        [text] :
        [unknown] :
        [photo] {" "}📎 foto:
        [document] {" "}📎 berkas:
        [audio] {" "}📎 rekaman:
        [video] {" "}📎 video:
        [contact] {" "}📎 kontak:
       *[other] {" "}📎:
    }
sticker-in-words = [stiker { $emoji }]
file-arrived = 📎 Pemohon { $edited ->
        [yes] mengganti berkasnya dengan
       *[no] mengirim
    } { $kind ->
        [photo] foto
        [document] berkas
        [audio] rekaman
        [video] video
        [video_note] pesan video
        [animation] animasi
        [contact] kontak
       *[other] berkas
    }. Karena bisa memuat data diri, isinya tidak ditampilkan di grup.
original-with-office = 📦 { $by ->
        [citizen] Pemohon mengirim berkas besar ({ $size } MB).
       *[officer] Berkas yang dikirim ke pemohon besar ({ $size } MB).
    } Di atas 20 MB bot hanya meneruskannya lewat Telegram dan tidak dapat menyimpannya. Simpan aslinya di kantor; ini tercatat pada permohonan.
cannot-carry-group = { $what ->
        [poll] Jajak pendapat tidak dapat dikirim ke pemohon. Tulis pertanyaannya sebagai pesan biasa.
        [dice] Dadu dan sejenisnya tidak dapat dikirim ke pemohon. Tulis maksudnya sebagai pesan biasa.
        [game] Permainan tidak dapat dikirim ke pemohon. Kirim tautannya sebagai tulisan.
        [story] Cerita Telegram tidak dapat dikirim ke pemohon. Simpan foto atau videonya, lalu kirim langsung.
        [paid_media] Media berbayar tidak dapat dikirim ke pemohon. Kirim foto atau videonya langsung, tanpa harga.
       *[other] Pesan jenis ini tidak dapat dikirim ke pemohon. Kirim sebagai tulisan, foto, berkas, atau pesan suara.
    }

taken-back-too-late = Balasan itu terkirim { $sent }, lebih dari 48 jam yang lalu: Telegram tidak mengizinkan bot menghapusnya, dan pemohon tentu dapat membacanya. Bila isinya keliru, tulis balasan yang menjelaskannya.
edit-of-undelivered = Perubahan ini disimpan. Balasannya sendiri belum sampai pada pemohon; bila dikirim lagi, yang baru ini yang terkirim.
reply-never-arrived = Balasan itu tidak pernah sampai pada pemohon, jadi tidak ada yang perlu ditarik.
incident-offered = Balasan permohonan { $number } itu membawa berkas. Bila berkasnya sampai pada orang yang salah atau memuat data diri orang lain, catat sebagai dugaan insiden data.
button-incident = 🚨 Catat dugaan insiden data
incident-known = Dugaan insiden untuk berkas itu sudah tercatat.
incident-noted = Dugaan insiden data tercatat. Langkah berikutnya ada di grup.

answer-many-files =
    📚 Jawaban ini sudah memuat { $files } berkas. Di atas { $most } berkas, pemohon sulit membukanya satu per satu. Pilih cara lain, atau lanjutkan saja.
button-enclose-archive = 🗜 Kirim satu arsip
button-enclose-link = 🔗 Beri tautan unduhan
button-enclose-counter = 🏢 Diambil di loket
enclose-archive = Baik. { $files } berkas tadi tidak ikut dikirim, walaupun masih bertanda ✍. Satukan menjadi satu arsip (.zip), lalu kirim arsipnya di sini. Setelah itu lihat pratinjau.
enclose-link = Baik. { $files } berkas tadi tidak ikut dikirim, walaupun masih bertanda ✍. Tulis tautan unduhannya di sini, dan sampai kapan tautan itu berlaku. Setelah itu lihat pratinjau.
enclose-counter =
    Baik. { $files } berkas tadi tidak ikut dikirim, walaupun masih bertanda ✍. Tulis kapan dan di mana berkasnya dapat diambil, misalnya (ketuk untuk menyalin):
    <code>Berkas-berkas jawaban ini dapat diambil di loket PPID { $office }{ $address ->
        [none] {""}
       *[other] , { $address }
    }, pada jam layanan. Bawalah nomor permohonan Anda dan media penyimpan.</code>
