### What check says of each part of the desk.

check-office-in-chat = data kantor: diatur di obrolan dan mendahului berkas profil: { $details }. Lihat /kantor di grup
check-contacts = kontak: lengkap dalam profil kantor
check-contact-empty = kontak { $setting }: kosong dalam profil kantor, jadi tidak disebut dalam jawaban atas: { $questions }; isilah di sana atau lewat /kantor
check-hours = jam layanan: menurut { $basis }
check-hours-no-basis = jam layanan: keputusannya tidak disebut, padahal jamnya tetap diberitahukan kepada warga; isi basis pada [service_hours]
check-charter = maklumat pelayanan: ditetapkan dengan { $decree }
check-considered = pertimbangan tertulis: disetujui dengan { $decree }
check-considered-none = pertimbangan tertulis: belum ada keputusan yang menyetujuinya (PP 61/2010 Pasal 2), jadi pimpinan menyetujuinya satu per satu lewat /laporan; isi consideration_decree
check-archive = jadwal retensi arsip: { $basis }
check-archive-none = jadwal retensi arsip: belum disebut, jadi berkas permohonan tidak pernah dimusnahkan (UU 43/2009); isi jra_basis pada [retention]
check-charter-draft = maklumat pelayanan: belum ada keputusannya, jadi /maklumat menunjukkan konsep; isi charter_decree
check-languages = bahasa: semuanya tertulis dalam { $names }, seperti dalam bahasa Indonesia
check-language = bahasa { $language }: { $texts } dari teks dan { $sentences } dari kalimat profil kantor belum ditulis, dan dibaca dalam bahasa Indonesia{ $lexicon ->
        [none] ; kata-katanya belum dikenal karena berkasnya tidak ada di bot/texts/lexicons
       *[known] {""}
    }
check-language-unknown = bahasa: profil kantor memuat kalimat dalam { $names }, bahasa yang tidak dipakai meja layanan; tidak ada yang membacanya
check-privacy = data pribadi: pejabat dan lembaganya disebut
check-privacy-empty = data pribadi: { $names } kosong pada [privacy] (UU 27/2022 Pasal 46, 53), jadi warga tidak tahu harus menghubungi siapa
check-legal-sources = dasar hukum: { $original } dari { $total } dibaca dari naskahnya; dari tulisan lain: { $reports }; belum dibaca siapa pun: { $nobody }. Yang perlu dicocokkan disebut di docs/legal-sources.md
check-need-administrator = grup: bot adalah admin
check-need-administrator-lacking = grup: bot bukan admin; jadikan admin supaya semua pesan terbaca
check-need-sees-all = grup: bot membaca semua pesan
check-need-sees-all-lacking = grup: mode privasi menyembunyikan pesan; matikan lewat @BotFather
check-need-topics = topik: menyala
check-need-topics-lacking = topik: mati, jadi kartu dan pesan ditaruh di percakapan umum; nyalakan di setelan grup
check-need-manage-topics = topik: satu untuk setiap kasus
check-need-manage-topics-lacking = topik: bot belum boleh mengelolanya; beri hak itu, atau kasus tetap di General
check-need-delete = hak: pesan dapat dihapus
check-need-delete-lacking = hak: bot belum boleh menghapus pesan; beri hak itu
check-need-pin = hak: pesan dapat disematkan
check-need-pin-lacking = hak: bot belum boleh menyematkan pesan; beri hak itu
check-profile = profil kantor: { $name }
check-settings-open = setelan: orang lain dapat membaca { $file } berisi token; jalankan chmod 600
check-folder-unwritable = folder data: { $folder } tidak dapat ditulis ({ $why }). Lapangkan disknya, beri pengguna bot hak menulis di sana, atau atur DATA_DIR
check-folder = folder data: { $folder }
check-disk = ruang penyimpanan: sisa { $free } MiB ({ $percent } %){ $room ->
    [full] ; berkas tidak diambil sampai dilapangkan
    [short] ; lapangkan sebelum berkas tidak diambil
   *[ample] {""}
}
check-database-error = basis data: { $why }
check-database = basis data: terbaca
check-database-new = basis data: dibuat pada pembukaan pertama
check-backups-none = cadangan: tidak dibuat. Isi BACKUP_RECIPIENT dengan kunci publik age, atau BACKUP_TARGET_IS_ENCRYPTED=true bila disknya terenkripsi. Rincian: { $why }
check-backups-unreadable = cadangan: { $why }. Beri pengguna bot hak membaca dan menulis di sana
check-backups-unwritable = cadangan: { $folder } tidak dapat ditulis ({ $why }). Lapangkan disknya, atau beri pengguna bot hak menulis di sana
check-backups-failed = cadangan: yang terakhir gagal pada { $at }: “{ $why }”. Perbaiki itu, lalu jalankan: { $program } backup
check-backups-gone = cadangan: tidak ada di { $folder }, padahal pernah dibuat pada { $at }. Apakah disknya terpasang?
check-backups-full = cadangan: yang berikutnya tidak muat, sisa { $free } MiB di disk yang memuat { $folder }. Lapangkan disk itu
check-backups-first = cadangan: yang pertama akan dibuat di { $folder }
check-backups = cadangan: { $count } di { $folder }, yang terakhir { $hours } jam lalu
check-desk = meja: terakhir membaca { $polled ->
        [never] belum pernah
       *[other] { $polled }
    }, terakhir mengirim { $sent ->
        [never] belum pernah
       *[other] { $sent }
    }
check-queues = antrean: { $incoming } kiriman masuk dan { $outgoing } pesan keluar menunggu
check-failures = kegagalan: { $failed } pesan dalam 24 jam, { $parked } kiriman tertahan
check-setbacks-none = baris yang ditunda: tidak ada
check-setbacks = baris yang ditunda karena tidak dapat diproses, sejak { $since }: { $said }; sebabnya ada di log
check-judge = keberatan: ada yang dapat menanggapinya
check-judge-none = keberatan: tidak ada lagi yang dapat menanggapinya, karena yang memutus permohonan tidak boleh menilainya. Tetapkan Atasan PPID atau pimpinan yang lain, atau sebut pejabat dalam objection_superior_outside
check-roles = peran: semua yang diwajibkan hukum terisi
check-roles-vacant = peran: tidak ada yang memegang { $names }. Sampai terisi, permohonan diterima tetapi tidak ada yang dapat memutus; admin grup mencatat SK-nya lewat /peran
check-role = { $role ->
        [ppid] PPID
        [atasan] Atasan PPID
        [head] pimpinan
        [pembina] Pembina
       *[other] { $role }
    }
check-appointments = penunjukan: setiap jabatan ada SK-nya, setiap SK ada pindaiannya
check-appointments-lacking = penunjukan: pindaian { $numbers } belum ada. Admin menyerahkannya lewat /peran
check-letters-error = surat: { $why }
check-letters-wrong = surat: { $why }. Betulkan templatnya di LETTERS_DIR
check-letters = surat: semuanya dapat disusun
check-token-missing = Telegram: { $why }
check-token-refused = Telegram: token ditolak; minta yang baru kepada @BotFather
check-telegram-away = Telegram: { $url } tidak terjangkau ({ $why }). Periksa jaringan, atau TELEGRAM_API_URL
check-telegram = Telegram: botnya @{ $name }
check-clock-unknown = jam: tidak dapat dibandingkan dengan jam Telegram
check-clock-off = jam: berbeda { $seconds } detik dari jam Telegram, yang sementara ini dipakai meja. Nyalakan penyelarasan waktu (timedatectl set-ntp true)
check-clock = jam: { $now }
check-group-unknown = grup: { $group } tidak dikenal bot ({ $why }). Tambahkan bot ke grup petugas, atau betulkan OFFICERS_CHAT_ID
check-group-silent = grup: server tidak mengatakan apa-apa tentangnya ({ $why })
check-group = grup: { $title }
check-group-none-yet = grup: belum ada. Pembukaan pertama mencetak kode yang diketik admin dengan /pasang di grup petugas
check-group-unreadable = grup: tidak diketahui, karena basis data atau kuncinya tidak terbaca; lihat di atas
check-group-unbound = grup: belum terpasang. Tambahkan bot ke grup petugas sebagai admin, lalu ketik /pasang { $code } di sana
check-calendar = kalender { $year }: sudah ditetapkan
check-calendar-missing = kalender { $year }: belum ada. Catat hari liburnya di grup lewat /libur, atau tambahkan bot/office/calendar/{ $year }.csv dan keputusannya di decrees.csv; sampai itu tanggalnya ditandai perkiraan
check-isolation-filtered = berkas orang luar: diperiksa dalam proses yang terkunci (seccomp)
check-isolation-limited = berkas orang luar: proses pemeriksanya dibatasi, tetapi tidak dapat dikunci di sini, jadi dokumen kantor ditolak dan pengirimnya diminta PDF. Jalankan meja di Linux (x86_64 atau aarch64), dalam wadah yang mengizinkan seccomp
check-key-new = kunci identitas: dibuat pada pembukaan pertama, di { $path }
check-key-missing = kunci identitas: { $path } hilang, padahal basis data ada. Kembalikan kuncinya: tanpanya nama, NIK, dan alamat tidak terbaca
check-key-other = kunci identitas: { $path } bukan kunci yang menulis basis data ini; kembalikan yang benar
check-key-open = kunci identitas: orang lain dapat membaca { $path }; jalankan chmod 600
check-key-unfinished = kunci identitas: penggantian terakhir belum selesai; hentikan meja dan jalankan lagi { $program } rotate-key
check-key-beside = kunci identitas: { $path } terletak di samping basis data, dan tidak ada dalam cadangan mana pun. Bila diska ini hilang tanpa salinannya, semua nama, NIK, alamat, pesan, dan keputusan tidak terbaca selamanya, juga dalam cadangan; siapa pun yang membawa diska ini dapat membaca semuanya. Salin berkas itu sekarang ke tempat lain daripada cadangan, dan sebaiknya IDENTITY_KEY_FILE menyebut diska lain
check-key = kunci identitas: { $path }. Simpan salinannya terpisah dari cadangan basis data
check-live-message = Loket menanyakan bagaimana Telegram menjawab. Pesan ini hilang sendiri.
check-live-topic = Loket bertanya kepada Telegram
check-live-confirmed = Telegram, { $about }: terbukti pada { $on }
check-live-wrong = Telegram, { $about }: keliru. Pada { $on } jawabannya “{ $said }”; laporkan kepada pembuat program
check-live-never-asked = Telegram, { $about }: belum pernah ditanyakan
check-live-same-edit = suntingan yang tidak mengubah apa-apa ditolak dengan sebab itu
check-live-lost-quote = kutipan kata yang sudah hilang ditolak dengan sebab itu
check-live-deleted-edit = suntingan atas pesan yang dihapus ditolak dengan sebab itu
check-live-deleted-reaction = reaksi atas pesan yang dihapus ditolak dengan sebab itu
check-live-deleted-twice = penghapusan pesan yang sudah dihapus ditolak dengan sebab itu
check-live-deleted-reply = balasan atas pesan yang dihapus tetap terkirim, tanpa kutipannya
check-live-same-topic-name = nama topik yang sudah dipakainya ditolak dengan sebab itu
check-live-closed-topic = pesan ke topik yang ditutup ditolak dengan sebab itu
check-live-deleted-topic = pesan ke topik yang dihapus ditolak dengan sebab itu
