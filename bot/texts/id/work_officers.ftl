# Kerja petugas: siapa yang menangani, unit mana yang menghimpun bahan.
card-unit = <b>Bahan di unit:</b> { $unit } (batas internal { $due })
button-pass-on = 👥 Alihkan ke petugas lain
button-ask-unit = 🏢 Minta bahan ke unit
button-unit-done = ↩️ Selesai di unit
pass-on-to-whom = Permohonan <b>{ $number }</b> dialihkan kepada siapa?
nobody-to-pass-on-to = Belum ada petugas lain. Administrator dapat menunjuk dengan /petugas atau /peran.
cannot-be-passed-to = Orang itu tidak lagi petugas. Buka “Alihkan” sekali lagi untuk daftar yang baru.
has-it-already = { $officer } sudah menangani permohonan ini.
passed-on = { $mention }, permohonan { $number } dialihkan kepada Anda oleh { $by }. Batas yang dikejar: { $due }.
ask-which-unit = Unit mana yang memegang bahan untuk <b>{ $number }</b>?
no-units = Belum ada unit. Isi “units” pada profil kantor, atau beri peran Tim Penghubung dengan /peran.
no-such-unit = Unit itu tidak ada lagi. Buka “Minta bahan ke unit” sekali lagi.
unit-asked-already = Bahan sudah diminta ke { $unit }.
unit-asked = 🏢 Bahan untuk { $number } diminta ke <b>{ $unit }</b>, paling lambat { $due } (batas internal). { $held ->
        [yes] { $mentions }, taruh bahannya di sini. Bila sudah lengkap, tekan “Selesai di unit” di bawah “Tindakan lain”.
       *[no] Tim Penghubung unit ini belum ditunjuk: beri tahu unitnya, dan beri peran dengan /peran.
    }
no-unit-asked = Tidak ada unit yang sedang diminta bahannya.
unit-done = ↩️ { $number } kembali dari { $unit } (dicatat { $officer }). Pengingat ke unit berhenti.

note-too-late = Balasan ini sudah terkirim, jadi tidak dapat lagi menjadi catatan. Tulisan barunya tetap di dalam. Tarik yang terkirim: balas pesan Anda dengan /batal.
note-stays-note = Ini tetap catatan dan tidak dikirim. Untuk membalas pemohon, tulis pesan baru tanpa tanda di depannya.
