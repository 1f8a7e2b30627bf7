# Registers: asked for in the group, kept in Indonesian alone.
group-command-register = register permohonan dan keberatan; contoh: /register triwulan 3 2026

register-title-requests = Register Permohonan Informasi Publik
register-title-objections = Register Keberatan
register-note-period = Masa: { $period }
register-note-as-of = Keadaan menurut catatan sampai { $at }
register-note-without-identity = Tanpa kolom data diri; yang lengkap dibuka petugas di percakapan pribadi dengan bot.
register-empty = Tidak ada catatan dalam masa ini.

register-requests-number = Nomor Pendaftaran
register-requests-received = Tanggal Diterima
register-requests-name = Nama
register-requests-address = Alamat
register-requests-contact = Nomor Kontak
register-requests-occupation = Pekerjaan
register-requests-wanted = Informasi yang Diminta
register-requests-purpose = Tujuan Penggunaan Informasi
register-requests-held = Status Informasi
register-requests-form = Bentuk Informasi yang Dikuasai
register-requests-obtain = Jenis Permintaan
register-requests-decision = Keputusan
register-requests-refusal = Alasan Penolakan
register-requests-days = Hari dan Tanggal
register-requests-cost = Biaya dan Cara Pembayaran

register-objections-number = Nomor Registrasi
register-objections-filed = Tanggal Diterima
register-objections-who = Identitas Pemohon atau Kuasanya
register-objections-request = Nomor Pendaftaran Permohonan
register-objections-wanted = Informasi yang Diminta
register-objections-purpose = Tujuan Penggunaan Informasi
register-objections-ground = Alasan Keberatan (Pasal 35)
register-objections-decision = Keputusan Atasan PPID
register-objections-answered = Hari dan Tanggal Tanggapan
register-objections-judge = Nama dan Jabatan Atasan PPID
register-objections-reaction = Tanggapan Pemohon

register-held = di bawah penguasaan
register-not-held = tidak di bawah penguasaan; badan publik lain: { $body }
register-body-unknown = tidak diketahui
register-form-softcopy = softcopy
register-form-hardcopy = hardcopy
register-obtain-see = melihat/mengetahui
register-obtain-copy = meminta salinan
register-open = belum ditanggapi; batas waktu { $due }
register-withdrawn = dicabut pemohon pada { $on }
register-not-processed = tidak dapat diproses, { $on }
register-decision-unknown = dijawab; keputusan tidak dicatat
register-then = {"; kemudian "}
register-article-17 = Pasal 17 huruf { $letter } UU 14/2008
register-notice =
    Pemberitahuan tertulis: { $on }{ $elsewhere ->
        [yes] {" "}(di luar percakapan)
       *[no] {""}
    }
register-extended = Diperpanjang
register-given = Pemberian informasi: { $on }
register-denied = Pemohon menyatakan belum menerima
register-free = tanpa biaya
register-cost = Rp{ $amount }; { $payment }
register-filed-late = { $ground } (diajukan lewat waktu)
register-ground-a = a. permohonan ditolak berdasarkan pengecualian Pasal 17
register-ground-b = b. informasi berkala tidak disediakan
register-ground-c = c. permohonan tidak ditanggapi
register-ground-d = d. ditanggapi tidak sebagaimana yang diminta
register-ground-e = e. permohonan tidak dipenuhi
register-ground-f = f. biaya tidak wajar
register-ground-g = g. disampaikan melebihi waktu
register-no-request = tanpa permohonan
register-no-reaction = tidak diketahui
register-dispute = { $stage }, { $on }

register-offer =
    📒 <b>Register { $period }</b>{ $as_of ->
        [none] {""}
       *[other] {" "}(keadaan { $as_of })
    }

    Berkas untuk grup ini tidak memuat nama, alamat, dan kontak. Yang lengkap dikirim ke percakapan pribadi Anda dengan bot, dan pembukaannya dicatat.

    Masa lain: ketik misalnya <code>/register 2025</code>, <code>/register november 2026</code>, <code>/register triwulan 3 2026</code>, atau <code>/register 1-1-2026 s.d. 31-3-2026</code>. Tambahkan <code>per 31-12-2026</code> untuk keadaan pada hari itu.
register-offer-private =
    🔐 <b>Register { $period }, lengkap dengan data diri</b>

    Berkas dikirim ke percakapan pribadi Anda dengan bot. Jangan diteruskan; simpan seperti register kertas.
register-file-requests = Permohonan · { $form }
register-file-objections = Keberatan · { $form }
button-register-private = 🔐 Lengkap, ke percakapan pribadi
register-period-unknown = Masa itu tidak terbaca. Tulis misalnya: /register 2026, /register november 2026, /register triwulan 3 2026.
register-too-long-for-paper = PDF hanya sampai { $most } baris. Pilih masa yang lebih pendek, atau XLSX.
register-on-its-way = Berkas sedang disiapkan.
register-sent-privately = Berkas dikirim ke percakapan pribadi Anda dengan bot.
register-caption = { $title }, { $period }. Keadaan sampai { $at }.
paper-unmade = ⚠️ Berkas yang diminta tidak dapat dibuat. Mintalah sekali lagi; bila tetap gagal, beri tahu administrator.
