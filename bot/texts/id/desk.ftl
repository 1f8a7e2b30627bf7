### What every form and list says to requesters.

# How an hour is written, as CLDR patterns do.
clock-time = HH.mm

sorry-parked = Maaf, pesan terakhir Anda belum dapat kami proses. Pesan itu tersimpan dan petugas sudah diberi tahu. Sebutkan rujukan { $reference } bila Anda menghubungi kami.

field-enclosures = Lampiran
enclosed-in-form = 📎 Lampiran keberatan tersimpan: { $parts }. Semuanya ikut terkirim.

noted-wanted = { $parts ->
        [1] Sudah kami catat. Ada lagi?
       *[other] Sudah kami catat, { $parts } pesan. Ada lagi?
    } Tekan “Sudah lengkap” bila selesai.
subject-understood = Kami pahami sebagai: <b>{ $subject }</b>. (Dapat diubah sebelum dikirim.)
personal-kind = { $kind ->
        [identity_number] NIK
        [phone] nomor telepon
        [email] surel
        [name] nama
        [address] alamat
       *[account] akun Telegram
    }
part-kind = { $kind ->
        [photo] foto
        [document] berkas
        [voice] pesan suara
        [audio] rekaman
        [video] video
       *[video_note] pesan video
    }
change-which = Bagian mana yang ingin diubah?
button-back = ◀️ Kembali
button-cancel = ✖️ Batalkan
button-change = ✏️ Ubah
button-keep = 👍 Biarkan seperti semula
button-yes-cancel = Ya, batalkan
# Kata yang boleh diketik sebagai ganti tombol, dipisah koma.
typed-back = kembali, mundur
typed-cancel = batal, batalkan, tidak jadi
typed-skip = lewati, lewat, tidak ada, tidak punya, tidak punya nik
typed-keep = tetap, biarkan
typed-change = ubah, ganti
typed-resume = lanjut, lanjutkan
typed-escort = minta bantuan petugas, minta pendampingan
typed-done = sudah, selesai, cukup, lengkap, itu saja, tetap ajukan permohonan
typed-again = ulangi
typed-send = kirim, ya, ya kirim, kirimkan
typed-yes = ya, iya, betul
typed-no = tidak, jangan, tidak jadi
typed-agree = setuju, ya, ya setuju, saya setuju
typed-disagree = tidak setuju, tidak, saya tidak setuju
typed-request = permohonan, ini permohonan, tetap ajukan permohonan
typed-question = bertanya, tanya, pertanyaan
typed-help = bantuan, bantu
choose-a-button = Silakan pilih salah satu tombol di bawah pertanyaan, atau tulis persis seperti pada tombolnya.
voice-needs-typing = Untuk pertanyaan ini kami perlu tulisannya. Silakan ketik, atau tekan “Minta pendampingan petugas”.
first-question = Ini pertanyaan pertama.
draft-gone = Tidak ada permohonan yang sedang diisi. Mungkin sudah terkirim: tekan “Permohonan saya” di menu (/start).
cancel-certain = Batalkan permohonan ini? Isian Anda akan dihapus.
nothing-to-cancel = Tidak ada yang sedang diisi.
edit-too-late = Perubahan pada pesan itu tidak dapat kami catat lagi. Bila ada yang perlu diperbaiki, tulis pesan baru; sebelum dikirim, pakai tombol “Ubah”.

letter-caption = Dokumen: { $title }.

noted-papers = 🪪 Tersimpan: { $parts }. Kirim lagi bila masih ada, atau tekan “Sudah lengkap”.

only-the-requester = Ini hanya dapat dilakukan oleh pemohonnya sendiri.
