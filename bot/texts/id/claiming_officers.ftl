# Kode klaim dan orang-orang pada satu permohonan, di mata petugas.
button-claim-code = 🔑 Kode untuk pemohon
claim-code =
    🔑 <b>Kode untuk pemohon { $number }</b>
    <code>{ $code }</code>

    Sampaikan hanya kepada pemohonnya sendiri. Ia menulis /klaim kepada bot, lalu nomor, kode ini, dan empat angka terakhir NIK-nya. Berlaku satu kali, sampai { $until }; kode sebelumnya tidak berlaku lagi.
claim-code-sent = Kode terkirim ke obrolan pribadi Anda.
claim-not-needed = Pemohon ini sudah memakai Telegram; semua kabar datang di percakapannya.
claim-waits-already = Sudah ada yang mengklaim permohonan ini. Putuskan dulu klaim itu.
claim-no-digits = Data pemohon ini tidak memuat nomor (NIK, pengesahan, atau telepon), jadi tidak dapat diklaim. Sampaikan kabarnya seperti sekarang.
claim-asks = 🔑 Seseorang mengklaim permohonan <b>{ $number }</b> dengan kode dan empat angka yang benar. Pastikan bahwa ia pemohonnya, misalnya lewat telepon (“Data pemohon” pada kartu). Setelah “Ya”, semua kabar dan jawaban datang ke percakapannya.
button-claim-yes = ✔️ Ya, ini pemohonnya
button-claim-no = ✖️ Bukan
claim-settled = Klaim ini sudah diputuskan.
claim-granted-group = 🔑 Permohonan { $number } sekarang ada di percakapan pemohonnya. Balasan dan jawaban terkirim langsung.
claim-denied-group = Klaim atas permohonan { $number } ditolak; pengklaim sudah diberi tahu. Kode itu tidak berlaku lagi.
card-claim = 🔑 <b>Klaim pemohon menunggu keputusan</b>, lihat pesannya di bawah.
card-together = 👥 <b>Diikuti juga oleh { $count } orang</b> yang diundang pemohon.
proxy-joined-group = 👥 Pemohon mengundang orang lain pada permohonan ini; ia menerima kabar yang sama dan boleh menulis.
proxy-ended-group = 👥 Seorang yang diundang tidak lagi mengikuti permohonan ini.
