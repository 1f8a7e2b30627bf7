### What the feature answers says to officers.

cannot-carry-group = { $what ->
        [poll] Jajak pendapat tidak dapat dikirim ke pemohon. Tulis pertanyaannya sebagai pesan biasa.
        [dice] Dadu dan sejenisnya tidak dapat dikirim ke pemohon. Tulis maksudnya sebagai pesan biasa.
        [game] Permainan tidak dapat dikirim ke pemohon. Kirim tautannya sebagai tulisan.
        [story] Cerita Telegram tidak dapat dikirim ke pemohon. Simpan foto atau videonya, lalu kirim langsung.
        [paid_media] Media berbayar tidak dapat dikirim ke pemohon. Kirim foto atau videonya langsung, tanpa harga.
       *[other] Pesan jenis ini tidak dapat dikirim ke pemohon. Kirim sebagai tulisan, foto, berkas, atau pesan suara.
    }
answer-many-files =
    📚 Jawaban ini sudah memuat { $files } berkas. Di atas { $most } berkas, pemohon sulit membukanya satu per satu. Pilih cara lain, atau lanjutkan saja.
button-enclose-archive = 🗜 Kirim satu arsip
button-enclose-link = 🔗 Beri tautan unduhan
button-enclose-counter = 🏢 Diambil di loket
enclose-archive = Baik. { $files } berkas tadi tidak ikut dikirim, walaupun masih bertanda ✍. Satukan menjadi satu arsip (.zip), lalu balas pesan ini dengan arsipnya. Setelah itu lihat pratinjau.
enclose-link = Baik. { $files } berkas tadi tidak ikut dikirim, walaupun masih bertanda ✍. Balas pesan ini dengan tautan unduhannya, dan sampai kapan tautan itu berlaku. Setelah itu lihat pratinjau.
enclose-counter =
    Baik. { $files } berkas tadi tidak ikut dikirim, walaupun masih bertanda ✍. Balas pesan ini: kapan dan di mana berkasnya dapat diambil, misalnya (ketuk untuk menyalin):
    <code>Berkas-berkas jawaban ini dapat diambil di loket PPID { $office }{ $address ->
        [none] {""}
       *[other] , { $address }
    }, pada jam layanan. Bawalah nomor permohonan Anda dan media penyimpan.</code>

errand-answer =
    Seluruh jawaban resmi { $number } di atas: keputusan, tulisan, dan berkasnya. Tambahkan:

    Hak Anda: bila jawaban ini tidak sesuai, ajukan keberatan tertulis kepada { $addressee } dalam { DAYS("objection_filing") } hari kerja sejak jawaban ini Anda terima (UU 14/2008 Pasal 35 dan 36). Bila informasi ini Anda terbitkan, sebutkan sumbernya (Pasal 5 ayat (2)).

    Hitungan hari baru berhenti setelah Anda mencatat bahwa jawaban ini sampai.
errand-correction = Ralat ke-{ $count } di atas{ $files ->
        [0] .
       *[other] , beserta { $files } berkas yang Anda lampirkan padanya.
    } Hak keberatan atas ralat ini dihitung sejak Anda mencatat bahwa ralatnya sampai.
answer-sending = Sedang dikirim.
answer-entrusted = Jawaban siap disampaikan. Hitungan hari berhenti setelah dicatat sampai.

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
    🖋 <b>{ $about ->
        [correction] Ralat yang menarik sebagian jawaban { $number } menunggu persetujuan</b> { $roles }: { $holders }.
            Begitu disetujui, ralatnya terkirim. Isi ralat dan keputusannya:
       *[answer] { $refuses ->
            [yes] Penolakan
           *[no] Keputusan
        } atas { $number } menunggu persetujuan</b> { $roles }: { $holders }, paling lambat { $due }.
            Jawaban boleh disiapkan, tetapi baru dapat dikirim setelah disetujui. Isi keputusannya:
    }
button-decision-approve = ✔️ Setujui penolakan
button-decision-approve-other = ✔️ Setujui keputusan
button-decision-deny = ✖️ Tidak disetujui
decision-approved = ✔️ Keputusan disetujui oleh { $officer }. { $about ->
        [correction] Ralatnya sedang dikirim.
       *[answer] Jawaban resmi dapat dikirim.
    }
decision-denied-group = ✖️ Keputusan tidak disetujui oleh { $officer }. { $about ->
        [correction] Ralatnya tidak dikirim; yang sudah diberikan tetap berlaku.
       *[answer] Tekan “Jawaban resmi” untuk keputusan yang baru; hitungan hari tetap berjalan.
    }
label-considerations = 🖋 Pertimbangan yang menunggu pimpinan ({ $count })
considerations-open =
    🖋 <b>Pertimbangan tertulis yang menunggu persetujuan pimpinan</b> (PP 61/2010 Pasal 2)

    { $lines }

    Bila satu keputusan pimpinan menyetujui semuanya, sebutkan pada profil kantor; tidak ada lagi yang menunggu.
consideration-line = • <b>{ $number }</b> { $words }
button-considerations-approve = ✔️ Setujui yang tertulis ini
considerations-approved = ✔️ { $count } pertimbangan tertulis disetujui { $officer }.
considerations-over = Tidak ada pertimbangan yang menunggu persetujuan.
considerations-changed = Daftarnya berubah sejak ditampilkan. Buka lagi lewat /laporan, lalu setujui.
approval-over = Keputusan ini tidak lagi menunggu persetujuan: sudah diputuskan, atau diganti keputusan lain.
decision-stands-already = Permohonan ini sudah punya keputusan. Tekan “Jawaban resmi” pada kartu untuk menjawab, atau ubah keputusannya lewat “Tindakan lain”.
decision-missing = Belum ada keputusan atas permohonan ini. Tekan “Jawaban resmi” pada kartu dan pilih keputusannya dulu.
decision-approval-asked = Keputusan ini belum disetujui, jadi belum dapat dikirim. Mintalah persetujuan lewat tombol pada pesannya.
decision-approval-denied = Keputusan ini tidak disetujui, jadi tidak dapat dikirim. Tekan “Jawaban resmi” pada kartu dan buat keputusan yang baru.
decision-needs-letter = Jawaban ini menurut keputusan berupa surat bertanda tangan. Unggah dulu berkas suratnya, atau ubah keputusannya lewat “Tindakan lain”.
decision-needs-number = Kantor ini menomori suratnya sendiri, jadi Loket tidak punya nomor berikutnya. Isi lagi keputusannya dan tulis nomor suratnya.
decision-incomplete = Ketujuh hal menurut Pasal 22 ayat (7) belum terisi semua. Tekan “Kembali” dan lengkapi.
decision-not-held-is-not-given = Yang tidak dikuasai tidak dapat diberikan atau ditolak sebagai dikecualikan. Tekan “Kembali” dan pilih “Tidak dikuasai”.
decision-held-is-not-not-held = Informasinya dikuasai kantor, jadi keputusannya bukan “tidak dikuasai”. Tekan “Kembali” dan ubah.
decision-rest-is-withheld = Bagian lainnya harus ditolak, tidak dikuasai, atau belum didokumentasikan. Tekan “Kembali” dan ubah.
decision-blacked-out-needs-exemption = Hanya yang dikecualikan yang dapat dihitamkan. Tekan “Kembali” dan ubah keputusannya.
decision-cost-below-nothing = Biaya tidak dapat kurang dari nol. Tekan “Kembali” dan perbaiki.
refusal-needs-article-18 = Untuk huruf g dan h, Pasal 18 ayat (2) harus dijawab beserta alasannya. Tekan “Kembali” dan isi.
refusal-article-18-opens = Karena ada persetujuan atau jabatan publik, informasinya terbuka (Pasal 18 ayat (2)). Ubah keputusannya.
exemption-withdrawn = Entri itu sudah dibuka, jadi informasinya terbuka dan tidak dapat ditolak atas dasar itu. Ubah keputusannya.
exemption-not-yet = Entri itu belum berlaku pada hari ini, jadi belum dapat menjadi dasar menolak. Pilih entri lain.
exemption-disowned = Yang disebut menandatangani entri itu menyangkal tanda tangannya, jadi tidak ada yang dapat ditolak atas dasar itu. Catat atau uji lagi.
exemption-without-file = Berkas penetapan entri itu belum ada atau tidak terbuka, jadi belum ada yang dapat ditolak atas dasar itu. Pada /dikecualikan: kirim “Berkas”, atau orang kedua melihat aslinya.
exemption-approved-alone = Uji konsekuensi entri itu disetujui oleh penyusunnya sendiri, jadi belum ada yang dapat ditolak atas dasar itu. Ulangi ujinya dengan penyusun lain.
exemption-expired = Entri itu sudah berakhir, jadi informasinya terbuka (PP 61/2010 Pasal 11). Ubah keputusannya.
# Uji konsekuensi ke atas, dan ralat.
button-form-upward = ⬆️ Uji konsekuensi ke atas
button-form-upward-reply = ⬇️ Jawaban dari atas
button-menu-correction = ✏️ Ralat
error-correction-withholds = “{ $found }” menarik sesuatu yang sudah diberikan: itu penolakan, bukan ralat. Batalkan, lalu pilih “Ya, menarik atau menutup”. Bila hanya membetulkan, tulis yang benar saja.
correction-first =
    ✏️ <b>Ralat atas jawaban resmi { $number }</b>
    Apakah ralat ini menarik atau menutup sesuatu yang sudah diberikan? Bila ya, itu bukan ralat melainkan keputusan baru: penolakan dengan entri, alasan, dan waktu keberatan yang baru.
button-form-correction = ✏️ Tidak, hanya membetulkan
button-form-withholding = 🔒 Ya, menarik atau menutup
correction-waits-for-approval = Ralat dicatat dan belum dikirim: menunggu persetujuan. Begitu disetujui, ralatnya terkirim.
correction-waits-already = Satu ralat yang menarik sesuatu masih menunggu persetujuan. Tunggu putusannya, lalu buat yang berikutnya.
correction-nothing-given = Jawaban resmi ini tidak memberikan apa pun, jadi tidak ada yang dapat ditarik. Untuk membetulkan isinya, pilih “Tidak, hanya membetulkan”.
upward-waits-already = Uji konsekuensi permohonan ini sudah dimintakan ke atas dan belum dijawab. Catat dulu jawabannya.
upward-nothing-waits = Tidak ada uji konsekuensi permohonan ini yang sedang menunggu jawaban dari atas.
upward-sent = ⬆️ Uji konsekuensi dimintakan ke atas dengan surat { $letter }. Hitungan hari tetap berjalan: jawaban paling lambat <b>{ $due }</b>.
upward-answered = ⬇️ Jawaban dari atas tercatat (surat { $letter }): <b>{ $result ->
        [open] terbuka
        [partly] terbuka sebagian
        [returned] dikembalikan, tidak diuji
       *[exempt] dikecualikan
    }</b>.{ $note ->
        [none] {""}
       *[other] {" "}Catatannya: { $note }
    }
    { $result ->
        [open] Tekan “Jawaban resmi” untuk memberikannya.
        [returned] Tanpa penetapan tidak ada yang dapat ditolak. Perbaiki usulnya, lalu kirim lagi.
       *[other] Catat penetapannya sebagai entri, lalu tekan “Jawaban resmi” untuk keputusannya.
    }
not-now-correct = Ralat hanya menyusul jawaban resmi yang sudah sampai. Permohonan { $number } belum dijawab.
correction-on-its-way = ✏️ Ralat ke-{ $count } sedang dikirim kepada pemohon.
correction-done = ✏️ Ralat ke-{ $count } sampai pada { $at }. Keberatan atas ralat ini paling lambat { $until }; batas atas jawaban semula tidak berubah.
correction-failed = ⚠️ Ralat ke-{ $count } untuk permohonan <code>{ $number }</code> tidak sampai seluruhnya. Sampaikan lewat surel, pos, atau loket, atau kirim ralat berikutnya bila pemohon dapat dihubungi lagi.

button-form-handover = 🤝 Catat penyerahan
ask-handover-way = <b>Bagaimana informasinya diserahkan?</b>
choice-handover-way-counter = Di loket
choice-handover-way-post = Pos atau kurir
ask-handover-at = <b>Kapan?</b> Tanggal dan jam; bila jamnya tidak diketahui, tanggal saja.
ask-handover-evidence = <b>Apa buktinya?</b> Tanda terima atau resi.
example-handover-evidence = <i>Contoh: Tanda terima nomor 12, 24 November 2026</i>
ask-handover-confirm =
    <b>Penyerahan informasi</b>

    { $lines }

    Sesudah ini pemohon diminta menilai pelayanan, satu kali.
choice-handover-confirm-send = ✔️ Catat penyerahan
field-handover-way = Cara
field-handover-at = Terjadi
field-handover-evidence = Bukti
handover-done = 🤝 Penyerahan dicatat: { $way }, { $at }. Bukti: { $evidence }

button-letters = 📄 Surat

error-date-future = Tanggal itu belum tiba. Tulis tanggal yang sebenarnya.

## Keputusan
ask-decision-outcome = <b>Apa keputusan atas permohonan ini?</b>
choice-decision-outcome-granted = Dikabulkan seluruhnya
choice-decision-outcome-partly = Dikabulkan sebagian
choice-decision-outcome-refused = Ditolak (dikecualikan)
choice-decision-outcome-not-held = Tidak dikuasai
choice-decision-outcome-not-documented = Belum didokumentasikan
choice-decision-outcome-items = 🔀 Berbeda per butir
ask-decision-items =
    <b>Apa saja butirnya?</b>
    Tulis atau tempel satu butir per baris. Pemohon membaca butir-butir ini.
example-decision-items = <i>Contoh:
    Rincian belanja kantor 2025
    Hasil pemeriksaan kesehatan pegawai</i>
error-decision-items-number = { $seen } butir tidak dapat dipakai: tulis paling sedikit dua dan paling banyak { $most }, satu per baris. Bila keputusannya sama untuk semua, tekan “Kembali” dan pilih keputusan itu.
error-decision-items-long = Butir ini melebihi { $most } karakter: “{ $item }…”. Singkatkan, lalu kirim lagi semua butirnya.
decision-lines-offered = Ambil { $count } baris dari permohonan
decision-item-asked = <b>Butir { $number } dari { $count }:</b> { $item }
decision-item-line = <b>{ $number }. { $item }</b>: { $outcome }{ $letter ->
        [none] {""}
       *[other] {" "}(huruf { $letter })
    }{ $reasons ->
        [none] {""}
       *[other] . { $reasons }
    }
ask-decision-item-outcome = <b>Apa keputusan atas butir ini?</b>
field-decision-items = Butir
field-decision-item-outcome = Keputusan butir
choice-decision-confirm-change = ✏️ Ubah satu butir
ask-decision-change = <b>Butir mana yang diubah?</b> Butir lainnya tetap seperti sekarang.
example-decision-change = <i>Tekan salah satu.</i>
error-decision-change = { -pick }
field-decision-change = Butir yang diubah
ask-decision-rest = <b>Mengapa bagian lainnya tidak diberikan?</b>
choice-decision-rest-refused = Dikecualikan
choice-decision-rest-not-held = Tidak dikuasai
choice-decision-rest-not-documented = Belum didokumentasikan
ask-decision-held = <b>Apakah informasinya di bawah penguasaan kantor?</b>
choice-decision-held-yes = Ya
choice-decision-held-no = Tidak
ask-decision-other-body = <b>Badan publik mana yang menguasainya, dan di mana alamatnya?</b> Bila diketahui, pemohon wajib diberi tahu.
example-decision-other-body = <i>Contoh: Dinas Kependudukan dan Pencatatan Sipil, Jl. Pemuda 290</i>
skip-decision-other-body = Tidak diketahui
error-decision-other-body = Silakan tulis nama badan publiknya dan alamatnya, paling panjang 200 huruf, atau tekan “Tidak diketahui”.
ask-decision-exemption =
    <b>Entri mana pada daftar informasi yang dikecualikan?</b>
    Huruf, undang-undang, uji, dan jangka waktunya ikut dari entri. Yang tanpa dasar, dibuka, atau berakhir tidak ditawarkan.
example-decision-exemption = <i>Tekan salah satu, atau tulis nomornya.</i>
error-decision-exemption = Silakan pilih salah satu entri.
form-instead = ⏳ Untuk menolak { $number } belum ada dasarnya. Perpanjangan masih mungkin sampai { $due }, satu kali dan dengan alasan tertulis. Bagian yang terbuka dapat diberikan sekarang.
decision-nothing-exempt = Belum ada entri yang dapat menjadi dasar, jadi belum ada yang dapat ditolak. Lihat /dikecualikan: entri berasal dari penetapan yang ada berkasnya, atau dari uji konsekuensi yang disetujui orang lain daripada penyusunnya. Bila waktunya mendesak: “Perpanjang” pada topik permohonannya, atau berikan bagian yang terbuka.
ask-decision-article18 =
    <b>Apakah Pasal 18 ayat (2) berlaku?</b>
    Huruf g dan h gugur bila pihak yang rahasianya diungkap setuju secara tertulis, atau bila informasi berkaitan dengan jabatan publiknya.
choice-decision-article18-neither = Tidak keduanya
choice-decision-article18-consent = Ada persetujuan tertulis
choice-decision-article18-public-office = Terkait jabatan publik
error-decision-article18-opens = Kalau begitu pengecualian huruf g atau h gugur dan informasinya terbuka. Ubah keputusannya, atau pilih entri lain.
ask-decision-article18-reason = <b>Dari mana hal itu diketahui?</b>
example-decision-article18-reason = <i>Contoh: Yang bersangkutan bukan pejabat publik dan tidak menyetujui; suratnya tanggal 20 November 2026.</i>
ask-decision-reasons =
    <b>Tulis satu kalimat Anda sendiri: mengapa itu berlaku untuk permohonan ini?</b>
    Akibat bila dibuka sudah dikutip dari entri. Pemohon membacanya, jadi jangan menyebut isi yang ditutup.
example-decision-reasons = <i>Contoh: Yang diminta adalah hasil pemeriksaan kesehatan seorang pegawai, bukan ringkasannya.</i>
ask-decision-given = <b>Informasi apa yang diberikan?</b>
example-decision-given = <i>Contoh: Rekapitulasi belanja per kegiatan, 26 lembar, PDF</i>
ask-decision-blacked-out = <b>Apakah ada bagian yang dihitamkan?</b>
choice-decision-blacked-out-yes = Ya, dihitamkan
choice-decision-blacked-out-no = Tidak
ask-decision-blacked-out-reason = <b>Bagian mana yang dihitamkan, dan mengapa?</b>
example-decision-blacked-out-reason = <i>Contoh: NIK dan alamat pada halaman 2–5, karena data pribadi</i>
ask-decision-format = <b>Dalam bentuk apa diberikan?</b>
choice-decision-format-softcopy = Digital
choice-decision-format-hardcopy = Kertas
choice-decision-format-see = Dilihat di kantor
ask-decision-delivery = <b>Bagaimana disampaikan?</b>
choice-decision-delivery-chat = Obrolan Telegram
choice-decision-delivery-email = Surel
choice-decision-delivery-collect = Diambil di kantor
choice-decision-delivery-courier = Kurir
choice-decision-delivery-post = Pos
ask-decision-cost = <b>Berapa biayanya?</b> Hanya ganti biaya salinan dan pengiriman.
example-decision-cost = <i>Contoh: 15.000</i>
skip-decision-cost = Gratis
error-decision-cost = Silakan tulis jumlah rupiah dengan angka, atau tekan “Gratis”.
ask-decision-payment = <b>Bagaimana cara membayarnya?</b>
example-decision-payment = <i>Contoh: Tunai di loket saat mengambil</i>
ask-decision-means = <b>Bagaimana jawaban resminya disampaikan?</b>
choice-decision-means-words = ✍ Ditulis di sini
choice-decision-means-letter = 📄 Surat bertanda tangan (PDF)
ask-decision-letter-number = <b>Nomor surat?</b> Tulis nomor dari kantor, atau ambil nomor berikutnya dari Loket.
skip-decision-letter-number = Nomor berikutnya dari Loket
example-decision-letter-number = <i>Contoh: 125/HM.02-SD/3310/2026</i>
ask-decision-letter-date = <b>Tanggal surat?</b>
ask-decision-signatory = <b>Nama dan jabatan penanda tangan?</b>
example-decision-signatory = <i>Contoh: Siti Aminah, PPID</i>
ask-decision-confirm =
    <b>Keputusan</b>

    { $lines }

    Belum ada yang terkirim. Sesudah ini tulis dan lampirkan jawabannya, lalu lihat pratinjau.
choice-decision-confirm-ready = ➡️ Benar, lanjut ke jawaban
field-decision-outcome = Keputusan
field-decision-rest = Bagian lainnya
field-decision-held = Dikuasai kantor
field-decision-other-body = Badan lain
field-decision-exemption = Entri daftar
field-decision-article18 = Pasal 18 ayat (2)
field-decision-article18-reason = Penjelasan Pasal 18
field-decision-reasons = Alasan
field-decision-given = Yang diberikan
field-decision-blacked-out = Dihitamkan
field-decision-blacked-out-reason = Penjelasan penghitaman
field-decision-format = Bentuk
field-decision-delivery = Penyampaian
field-decision-cost = Biaya
field-decision-payment = Cara bayar
field-decision-means = Jawaban resmi
field-decision-letter-number = Nomor surat
field-decision-letter-date = Tanggal surat
field-decision-signatory = Penanda tangan

## Uji konsekuensi ke atas
ask-upward-letter = <b>Nomor surat permintaan uji konsekuensi?</b>
example-upward-letter = <i>Contoh: 130/HM.02-SD/3310/2026</i>
ask-upward-date = <b>Tanggal suratnya?</b>
ask-upward-confirm =
    <b>Uji konsekuensi dimintakan ke atas</b>

    { $lines }

    Hitungan hari tetap berjalan.
choice-upward-confirm-send = ✔️ Catat
field-upward-letter = Nomor surat
field-upward-date = Tanggal surat
ask-upward-reply-result = <b>Apa hasil uji konsekuensinya?</b>
choice-upward-reply-result-open = Terbuka
choice-upward-reply-result-partly = Terbuka sebagian
choice-upward-reply-result-exempt = Dikecualikan
choice-upward-reply-result-returned = Dikembalikan, tidak diuji
ask-upward-reply-letter = <b>Nomor surat jawaban atau penetapannya?</b>
example-upward-reply-letter = <i>Contoh: 88/HM.02-SD/33/2026</i>
ask-upward-reply-date = <b>Tanggalnya?</b>
ask-upward-reply-note = <b>Ada catatan?</b> Boleh dilewati.
example-upward-reply-note = <i>Contoh: Nama boleh dibuka, alamat dihitamkan</i>
skip-upward-reply-note = Tanpa catatan
choice-upward-reply-confirm-send = ✔️ Catat
field-upward-reply-result = Hasil
field-upward-reply-letter = Nomor
field-upward-reply-date = Tanggal
field-upward-reply-note = Catatan

## Ralat yang menarik atau menutup
ask-withholding-words =
    <b>Apa yang ditarik atau ditutup?</b>
    Sebut bagiannya, dan apa yang diharapkan dari pemohon. Kalimat ini dibaca pemohon.
example-withholding-words = <i>Contoh: Halaman 2 kami tutup karena memuat NIK saksi. Mohon halaman itu tidak disebarkan.</i>
ask-withholding-files =
    <b>Ada berkas penggantinya?</b>
    Kirim dokumen atau foto, lalu tekan “Lanjut”. Tanpa berkas, langsung tekan “Lanjut”.
example-withholding-files = <i>Contoh: berkas yang sama dengan bagian dihitamkan (PDF)</i>
choice-withholding-files-done = ▶️ Lanjut
error-withholding-files = Di sini hanya dokumen atau foto. Kirim berkasnya, atau tekan “Lanjut”.
ask-withholding-item = <b>Butir mana yang ditarik atau ditutup?</b>
example-withholding-item = <i>Tekan salah satu.</i>
error-withholding-item = { -pick }
field-withholding-item = Butir
ask-withholding-left = <b>Masih ada yang tetap diberikan?</b>
choice-withholding-left-some = Ya, sebagian tetap diberikan
choice-withholding-left-none = Tidak, semuanya ditarik
ask-withholding-confirm =
    <b>Ralat yang menarik atau menutup: yang sampai pada pemohon</b>
    Ini keputusan baru. Waktu keberatannya dihitung sejak ralat ini diterima pemohon. Setelah dikirim, ralat tidak dapat ditarik.
choice-withholding-confirm-send = ➡️ Kirim ralat ke pemohon
field-withholding-words = Yang ditarik
field-withholding-files = Berkas
field-withholding-left = Tetap diberikan

## Ralat
ask-correction-words =
    <b>Apa yang diralat dari jawaban resmi?</b>
    Tulis yang keliru dan yang benar. Ralat ini dibaca pemohon; jawaban resminya sendiri tidak berubah.
example-correction-words = <i>Contoh: Jumlah penerima tertulis 47.100, yang benar 47.210.</i>
ask-correction-files =
    <b>Ada berkas yang benar?</b>
    Kirim dokumen atau foto, lalu tekan “Lanjut”. Tanpa berkas, langsung tekan “Lanjut”.
example-correction-files = <i>Contoh: rekapitulasi yang sudah dibetulkan (PDF)</i>
choice-correction-files-done = ▶️ Lanjut
error-correction-files = Di sini hanya dokumen atau foto. Kirim berkasnya, atau tekan “Lanjut”.
ask-correction-confirm =
    <b>Ralat: yang sampai pada pemohon</b>
    Setelah dikirim, ralat tidak dapat ditarik.
choice-correction-confirm-send = ➡️ Kirim ralat ke pemohon
field-correction-words = Ralat
field-correction-files = Berkas

answer-written-twice = ⚠️ { $both }: kini ada dua konsep jawaban untuk permohonan ini. Sepakati siapa yang meneruskan; hanya satu yang dapat dikirim.
answer-begin =
    📨 <b>Jawaban resmi untuk { $number }</b>
    <a href="tg://user?id={ $officer_id }">{ $officer }</a>, balas pesan ini dengan isi dan lampirannya; tiap pesan yang masuk ditandai ✍. Belum ada yang terkirim sampai Anda melihat pratinjau dan menekan “Kirim”.
button-answer-ready = 👁 Siap, lihat pratinjau
button-answer-send = 📨 Kirim ke pemohon
answer-where = <b>Jawaban { $number }: informasinya di mana?</b> Belum ada berkas atau tautan. Pilihan ini ikut tertulis dalam jawaban.
button-giving-text = Dalam teks jawaban
button-giving-office = Dilihat atau diambil di kantor
button-giving-sent = Dikirim lewat pos atau surel
button-giving-other = ↔️ Ubah: informasinya di mana
giving-unsaid = Belum disebut di mana informasinya. Tekan “Siap, lihat pratinjau”, lalu pilih.
button-answer-more = ➕ Tambah lagi
button-answer-omit = 🗑 Tanpa nomor
button-answer-drop = ✖️ Batalkan jawaban
answer-preview =
    👁 <b>Pratinjau jawaban resmi { $number }</b> · naskah { $author }
    Setelah dikirim, jawaban resmi tidak dapat diubah.
answer-contents =
    Keputusan: <b>{ $decision }</b>. { $messages } pesan{ $files ->
        [0] {""}
       *[other] , { $files } di antaranya berkas
    }. { $way ->
        [chat] Sampai lewat obrolan Telegram pemohon.
       *[hand] Pemohon tanpa obrolan: dicetak dan disampaikan petugas.
    } Sesudahnya pemohon juga diberi tahu hak keberatan beserta batas tanggalnya dan kewajiban menyebut sumber.
hidden-reading = Berkasnya masih dibaca, sebentar saja. Tekan lagi sesudah beberapa detik.
hidden-asked = Ada yang tersembunyi atau memuat data orang lain. Lihat tanda ⚠️, lalu pilih.
hidden-changed = Isinya berubah sejak pratinjau. Lihat sekali lagi, lalu pilih.
submission-hides = Yang tersembunyi di dalamnya berubah sejak diajukan. Kembalikan agar dilihat sekali lagi.
button-make-bare = 🧹 Buang yang tersembunyi
bare-begun = Salinannya sedang dibuat dan dibaca sekali lagi.
bare-sheet = 🧹 Salinan <b>{ $name }</b> memuat nilai sel yang tampak saja; rumus, bagan, dan gambar tidak ikut.
bare-failed = 🧹 Dari <b>{ $name }</b> tidak dapat dibuat salinan yang aman. Perbaiki berkasnya di komputer, lalu kirim lagi di sini; atau tekan “Kirim juga” di pratinjau.
button-let-go = 📨 Kirim juga
ask-let-go = <b>Yang disebut di bawah akan ikut terkirim. Tetap dikirim?</b> Siapa yang mengirimnya tercatat di riwayat.
choice-let-go-send-anyway = 📨 Kirim juga
choice-let-go-keep-back = Jangan kirim
error-let-go = Keluarkan dulu yang disebut: tekan “Kembali” dan ganti berkas atau kata-katanya, atau batalkan isian ini.
field-let-go = Ikut terkirim
answer-goes-on = <i>Isinya tidak muat di satu pesan; lanjutannya di bawah dan terhapus sendiri sesudah ini.</i>
answer-part-possible = ⚖️ <b>Yang akan ditanya Komisi Informasi:</b> dapatkah sebagian diberikan, dengan bagian yang dikecualikan dihitamkan (UU 14/2008 Pasal 22 ayat (7) huruf e)? Bila dapat, tekan “Beri sebagian saja”.
button-part-instead = ◐ Beri sebagian saja
answer-line-goes-on = { $words }
answer-decision-none = belum ada
button-answer-hand-up = 🖋 Ajukan ke PPID
answer-by-another = Ini naskah { $officer }: Anda belum menulis apa pun di sini.
answer-of-another = Ini naskah { $officer }, jadi hanya { $officer } yang dapat mengubah atau membatalkannya. Tekan “Siap, lihat pratinjau” untuk melihatnya.
answer-waits-for-approval = Keputusan dicatat dan menunggu persetujuan; sesudah disetujui, tekan “Kirim” lagi.
answer-changed = Isinya berubah sejak pratinjau itu, jadi belum dikirim. Periksa pratinjau yang baru, lalu tekan “Kirim”.
answer-kept = Naskah jawaban resmi { $number } tetap tersimpan dan belum dihitung terkirim. Setelah pemohon dapat dihubungi lagi, lihat pratinjaunya dan kirim sekali lagi.
answer-void = ↩️ Jawaban resmi { $number } tidak dikirim: pemohon sudah mencabut permohonannya.
answer-taken-back = Naskah jawaban resmi { $number } tetap tersimpan: ubah, lalu kirim lagi.
answer-line = <b>{ $number }.</b> { $words }
answer-on-its-way = Jawaban resmi { $number } sedang dikirim. Hitungan hari berhenti setelah semuanya sampai.
answer-delivered = ✅ Jawaban resmi { $channel ->
        [unreached] dihitung disampaikan { $at }, pada upaya pertama
        [post] dikirim lewat pos { $at }
       *[other] sampai pada pemohon { $at }
    }. { $late ->
        [yes] Batasnya { $due }: jawaban ini terlambat, dan pemohon tetap berhak mengajukan keberatan.
       *[no] Batasnya { $due }: tepat waktu.
    }{ $apart ->
        [yes] {" "}Informasinya belum diserahkan: sesudah dilihat, diambil, atau dikirim, tekan “Catat penyerahan” di “⋯ Tindakan lain”.
       *[no] {""}
    }
answer-dropped = Jawaban yang sedang ditulis { $officer } dibatalkan. Tidak ada yang terkirim.
answer-drop-asked = 🗑 Buang seluruh naskah jawaban <b>{ $number }</b>, { $messages } pesan?
button-answer-give-up = 🗑 Ya, buang
answer-empty = Belum ada yang ditulis. Tulis jawabannya di sini dulu.
no-answer-open = Anda tidak sedang menulis jawaban resmi untuk permohonan ini. Tekan “Jawaban resmi” pada kartu.
answer-already-sent = { $officer } sudah mengirim jawaban resmi untuk permohonan ini. Tulisan Anda tetap ada di topik dan tidak dikirim.
answer-cannot-be-taken-back = Jawaban resmi yang sudah dikirim tidak dapat ditarik. Bila ada yang keliru, kirim ralat: “⋯ Tindakan lain” pada kartu, lalu “Ralat”.
answer-cannot-be-edited = Jawaban resmi yang sudah dikirim tidak dapat diubah: pemohon tetap melihat yang lama. Bila ada yang keliru, kirim ralat: “⋯ Tindakan lain” pada kartu, lalu “Ralat”.
nothing-to-take-back = Tidak ada balasan Anda yang dapat ditarik. Balaslah pesan Anda sendiri dengan /batal.
nobody-to-reply-to = Pesan ini tidak dapat dikirim, karena pemohonnya tidak dapat dihubungi lewat Telegram.
not-now-hand-over = Penyerahan baru dapat dicatat setelah jawaban resmi sampai.

order-carried-out = 📌 Perintah atas keberatan { $number } <b>sudah dilaksanakan</b> dengan jawaban resmi ini{ $late ->
        [yes] , lewat batasnya ({ $due }).
       *[no] , sebelum batasnya ({ $due }) lewat.
    } Bukti sampainya ada pada kasus.
