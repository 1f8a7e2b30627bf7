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
part-kind = { $kind ->
        [photo] foto
        [document] berkas
        [voice] pesan suara
        [audio] rekaman
        [video] video
        [sticker] stiker
        [animation] animasi
        [location] lokasi
        [venue] tempat
        [contact] kontak
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
typed-request = permohonan, ini permohonan, tetap ajukan permohonan, ya ini permohonan saya, ini permohonan saya, permohonan baru
typed-question = bertanya, tanya, pertanyaan
typed-nothing = bukan, bukan permohonan, abaikan
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

delivery-way = { $delivery ->
        [chat] lewat percakapan Telegram
        [email] lewat surel (email)
        [collect] diambil di kantor
        [courier] lewat kurir
       *[post] lewat pos
    }
