# Formulir keberatan: pertanyaan, contoh, tombol, kesalahan.
ask-objection-about =
    <b>Keberatan ini tentang apa?</b>
    Atas permohonan Anda, atau karena informasi yang wajib diumumkan tidak tersedia?
choice-objection-about-request = Permohonan saya
choice-objection-about-publication = Tidak diumumkan
ask-objection-ground =
    <b>Apa alasan keberatan Anda?</b> (UU 14/2008 Pasal 35 ayat (1))

    a. permohonan ditolak karena informasi dikecualikan
    b. informasi yang wajib diumumkan berkala tidak disediakan
    c. permohonan tidak ditanggapi
    d. tanggapan tidak seperti yang diminta
    e. permohonan tidak dipenuhi
    f. biayanya tidak wajar
    g. informasi disampaikan lewat waktu

    Andalah yang menyatakan alasannya; kami tidak menilainya di sini.
choice-objection-ground-a = a. Ditolak
choice-objection-ground-b = b. Tidak diumumkan
choice-objection-ground-c = c. Tidak ditanggapi
choice-objection-ground-d = d. Tidak sesuai
choice-objection-ground-e = e. Tidak dipenuhi
choice-objection-ground-f = f. Biaya tidak wajar
choice-objection-ground-g = g. Lewat waktu
ask-objection-subject = <b>Informasi apa yang seharusnya diumumkan?</b>
example-objection-subject = <i>Contoh: laporan keuangan tahun 2025</i>
ask-objection-facts =
    <b>Ceritakan apa yang terjadi</b> (kasus posisi): kapan, apa yang Anda terima atau tidak, dan apa yang Anda harapkan. Foto, berkas, atau pesan suara boleh dilampirkan di sini.
example-objection-facts = <i>Contoh: Saya meminta salinan berita acara. Yang saya terima pada 1 Desember hanya ringkasannya, tanpa lampiran.</i>
ask-objection-purpose = <b>Untuk apa informasi itu akan digunakan?</b>
example-objection-purpose = <i>Contoh: penelitian, tugas kuliah, ingin tahu sebagai warga.</i>
ask-objection-confirm =
    <b>Periksa dulu, lalu kirim.</b>

    { $lines }

    Setelah terkirim, Anda langsung menerima nomor keberatan dan tanggal tanggapannya.
choice-objection-confirm-send = ✅ Kirim keberatan

field-objection-about = Keberatan tentang
field-objection-ground = Alasan
field-objection-subject = Informasi
field-objection-facts = Kasus posisi
field-objection-purpose = Tujuan
field-objection-confirm = Pengiriman

error-objection-about = Silakan pilih salah satu.
error-objection-ground = Silakan pilih salah satu alasan. Tanpa permohonan, hanya alasan b yang dapat dipakai.
error-objection-subject = Silakan tulis informasinya, satu baris saja.
error-objection-facts = Silakan ceritakan dengan beberapa kalimat.
error-objection-facts-short = Mohon ceritakan sedikit lebih banyak, agar Atasan PPID tahu apa yang terjadi.
error-objection-purpose = Silakan tulis tujuannya dengan beberapa kata.
error-objection-confirm = Tekan “Kirim keberatan” bila sudah benar, atau “Ubah”.
