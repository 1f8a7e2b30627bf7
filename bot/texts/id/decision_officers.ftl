# Keputusan di grup: sebelum jawaban resmi, persetujuan penolakan, dan mengapa tidak bisa.
button-form-decision = ⚖️ Keputusan
decision-first =
    ⚖️ <b>Apa keputusan atas { $number }?</b> ({ $subject })
    Jawaban resmi wajib memuat tujuh hal (UU 14/2008 Pasal 22 ayat (7)). Bila semuanya diberikan seperti diminta ({ $delivery }) tanpa biaya, satu ketukan cukup.
button-decision-granted = ⚡ Semua diberikan, gratis
button-decision-other = ⚖️ Keputusan lain
decision-recorded = ⚖️ Keputusan tercatat: <b>{ $outcome }</b>. { $means ->
        [letter] Konsepnya ada di tombol “Surat”. Sesudah ditandatangani, unggah suratnya (PDF) sebagai jawaban resmi.
       *[words] Ketujuh halnya ikut terkirim bersama jawaban resmi.
    }
decision-approval =
    🖋 <b>Penolakan atas { $number } menunggu persetujuan</b> { $roles }, paling lambat { $due }. { $holders }
    Jawaban boleh disiapkan, tetapi baru dapat dikirim setelah disetujui. Sebab dan dasarnya ada pada isian di atas.
decision-holder = <a href="tg://user?id={ $officer_id }">🔔</a>
button-decision-approve = ✔️ Setujui penolakan
button-decision-deny = ✖️ Tidak disetujui
decision-approved = ✔️ Penolakan disetujui oleh { $officer }. Jawaban resmi dapat dikirim.
decision-denied-group = ✖️ Penolakan tidak disetujui oleh { $officer }. Tekan “Jawaban resmi” untuk keputusan yang baru; hitungan hari tetap berjalan.
approval-over = Keputusan ini tidak lagi menunggu persetujuan: sudah diputuskan, atau diganti keputusan lain.
decision-stands-already = Permohonan ini sudah punya keputusan. Tekan “Jawaban resmi” pada kartu untuk menjawab, atau ubah keputusannya lewat “Tindakan lain”.
decision-none-yet = belum ada
decision-missing = Belum ada keputusan atas permohonan ini. Tekan “Jawaban resmi” pada kartu dan pilih keputusannya dulu.
decision-approval-asked = Penolakan ini belum disetujui, jadi belum dapat dikirim. Mintalah persetujuan lewat tombol pada pesannya.
decision-approval-denied = Penolakan ini tidak disetujui, jadi tidak dapat dikirim. Tekan “Jawaban resmi” pada kartu dan buat keputusan yang baru.
decision-needs-letter = Jawaban ini menurut keputusan berupa surat bertanda tangan. Unggah dulu berkas suratnya, atau ubah keputusannya lewat “Tindakan lain”.
decision-needs-number = Kantor ini menomori suratnya sendiri, jadi Loket tidak punya nomor berikutnya. Isi lagi keputusannya dan tulis nomor suratnya.
decision-incomplete = Ketujuh hal menurut Pasal 22 ayat (7) belum terisi semua. Tekan “Kembali” dan lengkapi.
decision-not-held-is-not-given = Yang tidak dikuasai tidak dapat diberikan atau ditolak sebagai dikecualikan. Tekan “Kembali” dan pilih “Tidak dikuasai”.
decision-held-is-not-not-held = Informasinya dikuasai kantor, jadi keputusannya bukan “tidak dikuasai”. Tekan “Kembali” dan ubah.
decision-rest-is-withheld = Bagian lainnya harus ditolak, tidak dikuasai, atau belum didokumentasikan. Tekan “Kembali” dan ubah.
decision-blacked-out-needs-exemption = Hanya yang dikecualikan yang dapat dihitamkan. Tekan “Kembali” dan ubah keputusannya.
decision-cost-below-nothing = Biaya tidak dapat kurang dari nol. Tekan “Kembali” dan perbaiki.
refusal-needs-letter = Penolakan harus menyebut huruf Pasal 17. Tekan “Kembali” dan pilih hurufnya.
refusal-of-another-letter = Entri yang dipilih dikecualikan berdasarkan huruf lain dari Pasal 17. Tekan “Kembali” dan pilih huruf atau entri yang cocok.
refusal-needs-test = Penolakan memerlukan uji konsekuensi (Pasal 19). Tekan “Kembali” dan tulis nomor dan tanggalnya.
refusal-needs-article-18 = Untuk huruf g dan h, Pasal 18 ayat (2) harus dijawab beserta alasannya. Tekan “Kembali” dan isi.
refusal-article-18-opens = Karena ada persetujuan atau jabatan publik, informasinya terbuka (Pasal 18 ayat (2)). Ubah keputusannya.
exemption-missing = Entri dengan nomor itu tidak ada pada daftar. Lihat /dikecualikan, lalu tekan “Kembali” dan tulis nomor yang benar.
exemption-without-decree = Entri itu tidak menyebut surat penetapannya, jadi tidak dapat menjadi dasar menolak. Pilih entri lain.
exemption-withdrawn = Entri itu sudah dicabut, jadi informasinya terbuka dan tidak dapat ditolak atas dasar itu. Ubah keputusannya.
exemption-not-yet = Entri itu belum berlaku pada hari ini, jadi belum dapat menjadi dasar menolak. Pilih entri lain.
exemption-expired = Entri itu sudah berakhir, jadi informasinya terbuka (PP 61/2010 Pasal 11). Ubah keputusannya.

# Daftar informasi yang dikecualikan.
group-command-dikecualikan = Daftar informasi yang dikecualikan
exemption-list =
    🔒 <b>Daftar informasi yang dikecualikan</b>

    { $lines }
exemption-list-empty = (Belum ada entri. Tanpa entri yang berlaku, tidak ada yang dapat ditolak sebagai dikecualikan.)
exemption-line = <b>{ $entry }.</b> { $title } — Pasal 17 huruf { $letter }{ $begins ->
        [yes] , baru berlaku { $since }
       *[no] {""}
    }{ $ends ->
        [yes] , sampai { $until }
       *[no] {""}
    }
exemption-more = … dan { $more } lagi; semuanya ada pada /dikecualikan.
button-exemption-add = ➕ Tambah entri
button-exemption-withdraw = 🔓 Cabut
button-exemption-certain = 🔓 Ya, cabut dari daftar
exemption-added = 🔒 Entri <b>{ $entry }</b> ditambahkan: { $title }.
exemption-withdraw-certain = Cabut entri <b>{ $entry }</b> ({ $title })? Sejak hari ini informasinya terbuka, dan tidak ada lagi yang dapat ditolak atas dasar itu.
exemption-withdrawn-done = 🔓 Entri <b>{ $entry }</b> ({ $title }) dicabut. Informasinya terbuka mulai hari ini.
exemption-withdrawn-before = Entri ini sudah dicabut sebelumnya. Tidak ada yang berubah.

# Uji konsekuensi ke atas, dan ralat.
button-form-upward = ⬆️ Uji konsekuensi ke atas
button-form-upward-reply = ⬇️ Jawaban dari atas
button-form-correction = ✏️ Ralat
upward-waits-already = Uji konsekuensi permohonan ini sudah dimintakan ke atas dan belum dijawab. Catat dulu jawabannya.
upward-nothing-waits = Tidak ada uji konsekuensi permohonan ini yang sedang menunggu jawaban dari atas.
letter-in-the-future = Tanggal surat tidak boleh sesudah hari ini. Tekan “Kembali” dan perbaiki tanggalnya.
upward-sent = ⬆️ Uji konsekuensi dimintakan ke atas dengan surat { $letter }. Hitungan hari tetap berjalan: jawaban paling lambat <b>{ $due }</b>.
upward-answered = ⬇️ Jawaban dari atas tercatat (surat { $letter }): <b>{ $result ->
        [open] terbuka
        [partly] terbuka sebagian
       *[exempt] dikecualikan
    }</b>. { $result ->
        [open] Tekan “Jawaban resmi” untuk memberikannya.
       *[other] Penolakan tetap memerlukan entri yang berlaku pada /dikecualikan. Tekan “Jawaban resmi” untuk keputusannya.
    }
not-now-correct = Ralat hanya menyusul jawaban resmi yang sudah sampai. Permohonan { $number } belum dijawab.
correction-on-its-way = ✏️ Ralat ke-{ $count } sedang dikirim kepada pemohon.
correction-done = ✏️ Ralat ke-{ $count } sampai pada { $at }. Batas waktu keberatan tidak berubah.
correction-failed = ⚠️ Ralat ke-{ $count } untuk permohonan <code>{ $number }</code> tidak sampai seluruhnya. Sampaikan lewat surel, pos, atau loket, atau kirim ralat berikutnya bila pemohon dapat dihubungi lagi.
