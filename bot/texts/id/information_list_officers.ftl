### What the feature information_list says to officers.

group-command-dip = daftar informasi publik: isi, konsep, berkas
list-title = Daftar Informasi Publik
list-caption = Daftar Informasi Publik per { $at }
list-keeping =
    📚 <b>Daftar informasi publik</b>
    { $shown } tampil · { $draft } konsep · { $later } nanti · { $absent } tidak ada

    Yang tampil ditawarkan kepada warga sebelum mereka mengajukan permohonan.
    Untuk mengubahnya, unduh XLSX, ubah, lalu kirim berkasnya ke sini: bedanya ditampilkan, dan PPID memasukkannya dengan satu ketukan.
    Bulan ini: { $offered } kali ditawarkan · { $opened } dibuka · { $helped } membantu · { $unfiled } dibuka tanpa permohonan · { $filed } tetap diajukan
list-kept-category = { $category ->
        [periodic] 📚 <b>Berkala.</b> Pilih entri untuk membuka atau menariknya.
        [immediate] 📚 <b>Serta-merta.</b> Pilih entri untuk membuka atau menariknya.
       *[anytime] 📚 <b>Setiap saat.</b> Pilih entri untuk membuka atau menariknya.
    }
list-kept-entry =
    📄 <b>{ $title }</b>
    { $summary }

    { $category ->
        [periodic] Berkala
        [immediate] Serta-merta
       *[anytime] Setiap saat
    } · { $state ->
        [shown] tampil
        [draft] konsep
        [later] nanti
        [absent] tidak ada
       *[withdrawn] ditarik
    } · versi { $version } · { $files ->
        [0] tanpa berkas
       *[other] { $files } berkas
    }{ $holder ->
        [none] {""}
       *[other] {" "}· { $holder }
    }{ $made ->
        [none] {""}
       *[other] {" "}· dibuat { $made }
    }{ $link ->
        [none] {""}
       *[other] {" "}· { $link }
    }
button-drafts-review = 📋 Periksa konsep
button-entry-shown = ✔️ Ada, tampilkan
button-entry-current = ✔️ Masih berlaku
button-entry-absent = ✖️ Tidak ada pada kami
button-entry-later = 🕓 Nanti
button-entry-withdrawn = 🗑 Tarik dari daftar
button-entry-drop = 📎 Lepas berkasnya
entry-drop-asked = <b>Lepas { $files } berkas dari “{ $title }”?</b> Warga tidak dapat mengunduhnya lagi, dan berkas itu tidak dapat dipasang kembali.
button-entry-drop-really = 📎 Ya, lepas
button-draft-skip = Lewati ›
button-list-open = 📄 Buka entri
list-judged = { $state ->
        [shown] Tampil, dan dinyatakan berlaku hari ini.
        [absent] Dicatat: tidak ada pada kantor ini.
        [later] Dicatat: nanti.
       *[withdrawn] Ditarik. Riwayatnya tetap tersimpan.
    }
list-no-unit = Tanpa unit
button-renewals-current = ✔️ Semua masih berlaku
list-renewals =
    🗓 <b>{ $unit }</b>: { $count } informasi perlu dipastikan, yang pertama paling lambat { $by }.

    Buka yang sudah berubah. Bila semuanya masih benar, satu ketukan cukup (UU 14/2008 Pasal 9 ayat (3)).
list-renewed = 🗓 <b>{ $unit }</b>: { $count } informasi dinyatakan masih berlaku hari ini.
list-renewals-none = Tidak ada lagi yang perlu dipastikan untuk unit ini.
list-renewals-over = Tombol ini dari bulan yang lalu. Buka ringkasan terbaru.
list-entry-changed = Entri ini baru saja diubah orang lain. Buka lagi, lalu putuskan.
list-entry-missing = Entri itu tidak ada dalam daftar.
list-entry-kept = { $state ->
        [shown] 📚 <b>{ $title }</b> tampil bagi warga.
       *[draft] 📚 <b>{ $title }</b> tersimpan sebagai konsep. PPID menampilkannya lewat tombol di bawah.
    }
ask-entry-title = <b>Judul informasinya?</b> Pakai kata yang dipakai warga, tanpa singkatan bila bisa.
example-entry-title = <i>Contoh: Laporan realisasi anggaran 2026</i>
field-entry-title = Judul
ask-entry-summary = <b>Apa isinya, dalam satu atau dua kalimat?</b> Kata-kata di sini ikut dicari.
example-entry-summary = <i>Contoh: Penyerapan belanja per triwulan menurut program</i>
field-entry-summary = Ringkasan
ask-entry-category = <b>Kapan informasi ini diumumkan?</b> (UU 14/2008 Pasal 9, 10, 11)
choice-entry-category-periodic = Berkala
choice-entry-category-immediate = Serta-merta
choice-entry-category-anytime = Setiap saat
field-entry-category = Jenis
ask-entry-holder = <b>Unit mana yang menguasainya?</b>
example-entry-holder = <i>Contoh: Perencanaan, Data dan Informasi</i>
skip-entry-holder = Lewati
field-entry-holder = Unit
ask-entry-made = <b>Kapan dibuat?</b> Warga melihatnya di samping judul.
example-entry-made = <i>Contoh: Juli 2026</i>
skip-entry-made = Lewati
field-entry-made = Dibuat
ask-entry-link = <b>Alamatnya di internet?</b> Tanpa alamat dan berkas, warga memintanya dengan satu ketukan.
example-entry-link = <i>Contoh: https://ppid.klatenkab.go.id/laporan.pdf</i>
error-entry-link = Alamat harus diawali https:// atau http://. Kirim lagi, atau tekan “Lewati”.
skip-entry-link = Lewati
field-entry-link = Alamat
ask-entry-keywords = <b>Dengan kata apa warga mencarinya?</b> Kata sehari-hari yang tidak ada dalam judul, dipisahkan koma.
example-entry-keywords = <i>Contoh: uang lelah petugas, gaji KPPS</i>
skip-entry-keywords = Lewati
field-entry-keywords = Kata kunci
ask-entry-files = <b>Berkasnya?</b> Kirim yang boleh dilihat semua orang, lalu tekan “Sudah”. Tanpa berkas: langsung “Sudah”.
error-entry-files = Di sini hanya dokumen atau foto. Kirim berkasnya, atau tekan “Sudah”.
example-entry-files = <i>Contoh: daftar-aset-2026.pdf, tanpa data pribadi</i>
choice-entry-files-done = ✔️ Sudah
field-entry-files = Berkas
ask-entry-read = <b>Sudah dibaca sampai halaman terakhir?</b> Data pribadi siapa pun tidak diumumkan, juga milik pemohonnya. Yang dihitamkan tidak boleh dapat disalin.
choice-entry-read-clear = ✔️ Boleh dilihat semua orang
choice-entry-read-unclear = ✖️ Belum
field-entry-read = Dibaca
error-entry-unclear = Data pribadi, dan yang masih terbaca di balik hitam, tidak diumumkan (UU 14/2008 Pasal 17 huruf g dan h, Pasal 18 ayat (2)). Ganti berkasnya lewat “Kembali”, atau tekan “Batalkan”.
list-entry-withdrawn = 🗑 <b>{ $title }</b> ditarik dari daftar: ralat menarik sesuatu dari jawaban asalnya.
button-entry-make = 📢 Jadikan entri daftar
entry-drafted = Informasi tentang { $words } yang dikuasai { $office }.
entry-was-exempt = { $title }. Dahulu dikecualikan, kini terbuka bagi semua orang.
entry-not-public = Yang ini tidak diumumkan: menyangkut satu orang (Pasal 17 huruf g atau h, atau dengan persetujuan), berupa surat bertanda tangan, ditarik dengan ralat, berkasnya ditutup, atau belum terbuka.
entry-own-words = Tulis judul dan ringkasan baru: yang Anda tulis memuat kata-kata, nomor, atau data pribadi permohonannya.
ask-list-entry-confirm =
    <b>Entri daftar informasi publik</b>

    { $lines }
choice-list-entry-confirm-send = 💾 Simpan
button-list-bring-in = ✔️ Masukkan ke daftar
label-list-withdraw = 🗑 Tarik yang tidak ada ({ $count })
list-file-read = 📚 <b>{ $name }</b> sudah dibaca; yang di bawah ini belum diubah.
list-file-kind = { $kind ->
        [new] <b>Baru</b>
        [changed] <b>Berubah</b>
        [both] <b>Berubah di lembar dan di daftar.</b> Yang di daftar tetap. Bila yang benar isi lembar, unduh lembar baru dan ubah di sana.
        [older] <b>Berubah atau ditarik di daftar sesudah lembar dibuat.</b> Yang di daftar tetap.
        [missing] <b>Tidak ada di lembar.</b> Tetap tampil, kecuali Anda menariknya lewat tombol di bawah.
        [ordered] <b>Tidak ada di lembar, tetapi dibuka karena perintah atau putusan.</b> Tetap tampil.
       *[since] <b>Lebih baru daripada isi lembar.</b> Tetap tampil.
    }
list-file-more = … dan { $more } lagi
list-file-same = { $differ ->
        [0] Semuanya sama dengan daftar sekarang: { $same }.
       *[other] Sama dengan daftar sekarang: { $same }.
    }
list-file-moved = Daftar berubah sesudah ini ditunjukkan. Bedanya ditunjukkan lagi; belum ada yang diubah.
list-file-wrong =
    ⚠️ <b>{ $name }</b> belum dapat dimasukkan; tidak ada yang diubah.
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}… dan { $more } lagi.
    }
    Perbaiki barisnya, lalu kirim lagi berkasnya ke sini.
list-file-unfit = ⚠️ <b>{ $name }</b> tidak dapat dibaca sebagai daftar; tidak ada yang diubah. { $reason ->
        [kind] Isinya bukan XLSX, ODS, atau CSV: buka di Excel, lalu simpan sebagai .xlsx.
        [document] Ini bukan lembar kerja Excel: buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx, .ods, atau .csv.
        [old] Bentuknya lama: buka di Excel, lalu simpan sebagai .xlsx.
        [encrypted] Berkasnya terkunci: simpan tanpa kata sandi, lalu kirim lagi.
        [too-large] Isinya terlalu banyak: sisakan lembar daftarnya saja, lalu kirim lagi.
        [unguarded] Di komputer ini XLSX dan ODS tidak dapat dibaca dengan aman: simpan sebagai CSV, lalu kirim lagi.
        [gone] Telegram tidak memberikannya lagi: kirim sekali lagi.
       *[unreadable] Berkasnya rusak: simpan ulang sebagai .xlsx, .ods, atau CSV, lalu kirim lagi.
    }
list-file-change = { $kind ->
        [new] ➕
        [changed] ✏️
        [missing] 🗑
       *[other] ✋
    } { $title }{ $fields ->
        [none] {""}
       *[other] : { $fields }
    }
list-file-field = { $both ->
        [yes] { $name } (lembar: “{ $sheet }”; daftar: “{ $listed }”)
       *[no] { $name }
    }
list-file-problem = • baris { $row }{ $column ->
        [none] {""}
       *[other] , kolom { $column }
    }: { $why ->
        [missing] kosong
        [long] paling banyak { $value } huruf
        [category] “{ $value }”; tulis berkala, serta-merta, atau setiap saat
        [months] “{ $value }”; tulis bulan dari 1 sampai 60
        [link] “{ $value }”; tautan dimulai dengan https://
        [twice] judulnya sama dengan baris { $value }
       *[rows] paling banyak { $value } baris; hapus yang terisi jauh di bawah daftar
    }
list-file-brought-in = 📚 { $name }: { $count } entri masuk ke daftar dan tampil bagi warga.
list-file-withdrew = 🗑 { $name }: { $count } entri ditarik dari daftar. Riwayatnya tetap tersimpan.
list-handed-down =
    📚 Konsep baru dari pusat, belum tampil bagi warga; PPID memeriksanya lewat /dip.
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}… dan { $more } lagi.
    }
list-handed-down-line = ➕ { $title } ({ $basis })
list-file-gone = Berkas itu sudah dimasukkan, atau digantikan berkas lain. Kirim lagi bila perlu.
list-file-tells =
    ✋ Belum dibuka di daftar informasi:
    { $found }
    Bila memang boleh dibuka, tekan tombol di bawah. Bila tidak, berkasnya tetap tertutup: lepaskan dari entrinya lewat /dip.
list-file-let-go = Berkasnya kini terbuka bagi semua orang.
