### What the feature welcome says to requesters.

greeting =
    Selamat datang di <b>layanan informasi publik (PPID) { $office }</b>. 🙏

    Tulis saja informasi yang Anda butuhkan, atau pilih di bawah. Gratis.
    🌐 English · basa Jawi: /bahasa
menu = Apa yang dapat kami bantu? Silakan pilih, atau langsung tulis saja apa yang Anda butuhkan.
unknown-command = Perintah itu tidak kami kenal. Silakan pilih salah satu, atau tulis saja dengan kata-kata Anda sendiri.
language-name = 🇮🇩 Indonesia
choose-language = Pilih bahasa:
language-chosen = Baik, kita memakai bahasa Indonesia.
help =
    <b>Cara kerja layanan ini</b>
    1. Anda meminta informasi; kami mencatatnya dan Anda langsung menerima nomor pendaftaran.
    2. Petugas mencari informasinya. Anda boleh menambah keterangan kapan saja dengan menulis di sini.
    3. Jawaban resmi dikirim paling lambat { DAYS("answer") } hari kerja sejak permohonan diterima. Boleh diperpanjang satu kali { DAYS("extension") } hari kerja dengan alasan tertulis (UU 14/2008 Pasal 22).
    4. Bila jawaban tidak datang atau tidak sesuai, ajukan keberatan lewat menu atau /keberatan. Itu hak Anda.

    <b>Biaya.</b> { $costs }

    <b>Kantor.</b> { $office_name }{ $address ->
        [none] {""}
       *[other] {", "}{ $address }
    }
    Jam layanan: { $hours }.{ $phone ->
        [none] {""}
       *[other] {" "}Telepon { $phone }.
    }{ $email ->
        [none] {""}
       *[other] {" "}Surel { $email }.
    }{ $website ->
        [none] {""}
       *[other] {" "}Situs { $website }.
    }

    <b>Perintah</b>
    { $commands }

    Lebih suka dibantu orang? Tekan “Minta bantuan petugas”. Pesan suara juga kami terima.
weekdays = { $first ->
        [0] Senin
        [1] Selasa
        [2] Rabu
        [3] Kamis
        [4] Jumat
        [5] Sabtu
       *[6] Minggu
    }{ $last ->
        [0] {""}
        [1] { $first ->
            [1] {""}
           *[other] –Selasa
        }
        [2] { $first ->
            [2] {""}
           *[other] –Rabu
        }
        [3] { $first ->
            [3] {""}
           *[other] –Kamis
        }
        [4] { $first ->
            [4] {""}
           *[other] –Jumat
        }
        [5] { $first ->
            [5] {""}
           *[other] –Sabtu
        }
       *[6] { $first ->
            [6] {""}
           *[other] –Minggu
        }
    }
privacy-notice =
    <b>{ $asked ->
        [yes] Sebelum mulai: data pribadi Anda
       *[no] Data pribadi Anda di loket ini
    }</b>

    { $office_name } memakai data Anda hanya untuk menjawab permohonan (UU 14/2008; UU 27/2022 Pasal 20).
    • Percakapan dan berkasnya disimpan tertutup sebagai arsip negara menurut jadwal retensinya (UU 43/2009).
    • Isian NIK dihapus { $identity } hari kerja setelah semua tenggat lewat.
    • Hak Anda, dari salinan sampai penghapusan: /privasi.
    • Percakapan ini juga tersimpan di server Telegram di luar Indonesia. { $asked ->
        [yes] “Setuju” berarti Anda menyetujui itu saja.
       *[no] Hanya itu yang Anda setujui.
    }
original-heading = Naskah bahasa Indonesia
privacy-notice-rest =
    <b>Apa.</b> Nama, NIK (atau nomor pengesahan badan hukum), alamat, satu saluran kontak, dan isi permohonan Anda: undang-undang memintanya. Bukti identitas bila diminta; boleh ditunjukkan di loket saja.
    <b>Siapa yang melihat.</b> Hanya petugas yang berwenang, dan setiap kali dilihat tercatat. Data disimpan terenkripsi{ $processor ->
        [none] {""}
       *[other] {" "}oleh { $processor } atas perintah tertulis { $office_name }
    }. Undang-undang mewajibkan tempatnya di Indonesia (PP 71/2019 Pasal 20).
    <b>Berapa lama.</b> Permohonan yang tidak jadi dikirim dihapus setelah { $drafts } hari. Sesudah tenggat keberatan dan sengketa lewat, arsip permohonan hanya dibuka PPID dengan alasan yang dicatat; isian NIK dan gambar identitas dihapus. { $retention }
    <b>Hak Anda.</b> Salinan data, perbaikan, pembatasan, keberatan, penghapusan, pemindahan data, ganti rugi, dan penarikan persetujuan (UU 27/2022 Pasal 5–13), sejauh undang-undang mengizinkan. Dijawab dalam 3×24 jam.{ $protection_officer ->
        [none] {" "}Pejabat pelindungan data belum ditunjuk; tanyakan kepada PPID.
       *[other] {" "}Pejabat pelindungan data: { $protection_officer }.
    }
    <b>Dokumen yang kami berikan</b> dapat kami umumkan bagi semua orang, tanpa nama dan permohonan Anda (UU 14/2008 Pasal 7).
    <b>Bila tidak setuju.</b> Anda tetap dapat meminta informasi lewat loket, surel, atau pos. (Versi { $version })
consent-declined =
    { $kept ->
        [yes] Baik, tidak ada lagi yang kami catat di sini. Register permohonan Anda yang dahulu tetap ada, karena undang-undang mewajibkannya.
       *[no] Baik, tidak ada yang kami simpan.
    } Hak Anda atas informasi tetap sama; silakan memakai jalan lain:
    • datang ke loket { $office_name }{ $address ->
        [none] {""}
       *[other] {", "}{ $address }
    }{ $email ->
        [none] {""}
       *[other] {"\u000A"}• kirim surel ke { $email }
    }{ $phone ->
        [none] {""}
       *[other] {"\u000A"}• telepon { $phone }
    }{ $address ->
        [none] {""}
       *[other] {"\u000A"}• kirim surat lewat pos ke alamat itu
    }{ $website ->
        [none] {""}
       *[other] {"\u000A"}• lihat { $website }
    }
consent-first = Pesan Anda sudah kami catat. Agar menjadi permohonan, kami perlu persetujuan Anda atas pemberitahuan data pribadi di atas. { $silence }
consent-known = Persetujuan Anda sudah tercatat.
button-file = 📝 Minta informasi
button-mine = 📂 Permohonan saya
button-check = 🔎 Periksa nomor
button-help = ℹ️ Bantuan dan jam layanan
button-agree = Setuju
button-disagree = Tidak setuju
button-escort = 🤝 Minta bantuan petugas
command-start = Mulai dan menu
command-bahasa = Ganti bahasa
command-bantuan = Bantuan dan jam layanan
command-panduan = Buku panduan (PDF)
command-batal = Berhenti mengisi

consent-changed = <b>Pemberitahuan data pribadi kami berubah.</b> Yang berubah: percakapan dan berkas permohonan tidak lagi kami hapus sendiri, karena undang-undang kearsipan mewajibkan kami menyimpannya; NIK tetap dihapus. Dokumen yang kami berikan dapat diumumkan bagi semua orang, tanpa nama dan permohonan Anda. Versi yang baru ada di bawah. Permohonan Anda tetap berjalan; mohon tekan “Setuju” bila ingin terus memakai percakapan ini.

button-other-matters = 🧭 Keperluan lain

consent-waits = Pemberitahuan data pribadi di atas menunggu jawaban Anda dulu: “Setuju” atau “Tidak setuju”. Sesudah itu kita lanjutkan.
consent-unclear = Kami belum dapat membacanya sebagai jawaban. Tekan “Setuju” atau “Tidak setuju”, atau ketik kata itu; tanpa persetujuan Anda tidak ada yang kami catat.
talk-in-form = Kata-kata itu tidak kami catat sebagai isi permohonan. Tulis informasi yang Anda butuhkan, atau tekan “Sudah lengkap” bila sudah semua.

talk-salam = { $variant ->
        [0] Wa’alaikumussalam. 🙏 Ada yang dapat kami bantu? Silakan pilih, atau langsung tulis saja.
       *[1] Wa’alaikumussalam warahmatullah. Silakan, apa yang Anda perlukan?
    }
talk-greeting = { $daypart ->
        [morning] Selamat pagi
        [noon] Selamat siang
        [afternoon] Selamat sore
       *[evening] Selamat malam
    }! 🙏 { $variant ->
        [0] Ada yang dapat kami bantu? Silakan pilih, atau langsung tulis saja yang Anda butuhkan.
       *[1] Silakan, tulis saja apa yang ingin Anda ketahui, atau pilih di bawah ini.
    }
talk-opening = { $variant ->
        [0] Silakan, dengan senang hati. 🙏 Tulis saja pertanyaan atau kebutuhan Anda, atau pilih di bawah ini.
       *[1] Tentu. Apa yang ingin Anda tanyakan? Langsung tulis saja di sini.
    }
talk-thanks = { $variant ->
        [0] Sama-sama! 🙏 Senang dapat membantu.
       *[1] Terima kasih kembali. Kami selalu di sini bila ada yang Anda perlukan. 🙏
    }
talk-farewell = { $variant ->
        [0] Sampai jumpa, semoga hari Anda menyenangkan. 🙏
       *[1] Baik, terima kasih sudah menghubungi kami. Kapan saja Anda boleh menulis lagi.
    }
talk-sorry = { $variant ->
        [0] Tidak apa-apa, sama sekali tidak mengganggu. 🙏 Silakan.
       *[1] Tidak masalah. Silakan tulis apa yang Anda perlukan.
    }
talk-praise = { $variant ->
        [0] Terima kasih banyak, kata-kata Anda menyemangati kami. 🙏
       *[1] Senang mendengarnya, terima kasih! Semoga kami dapat terus membantu.
    }
talk-noted = { $variant ->
        [0] Terima kasih. 🙏
       *[1] Siap. Bila ada yang Anda perlukan, tulis saja di sini.
    }
talk-wellbeing = { $variant ->
        [0] Kabar baik, terima kasih! 🙏 Semoga Anda juga. Ada yang dapat kami bantu?
       *[1] Baik-baik saja, terima kasih sudah bertanya. Apa yang dapat kami bantu?
    }
talk-who = { $variant ->
        [0] Saya layanan otomatis PPID { $office }; petugas kami ikut membaca yang perlu mereka jawab. Apa yang dapat kami bantu?
       *[1] Yang menjawab ini layanan otomatis PPID { $office }. Ingin bicara dengan petugas? Tulis “minta bantuan petugas”.
    }
talk-answer = { $variant ->
        [0] Kami belum tahu itu jawaban untuk apa. Tulis saja yang Anda perlukan, atau pilih di bawah.
       *[1] Saat ini kami tidak sedang menunggu jawaban Anda. Silakan pilih, atau tulis yang Anda perlukan.
    }
talk-number = { $variant ->
        [0] Angka itu tidak kami simpan, karena kami tidak tahu untuk apa. Untuk memeriksa permohonan, tekan “Periksa nomor”, lalu tulis nomor dan PIN-nya.
       *[1] Angka saja belum dapat kami mengerti, jadi tidak kami simpan. Ingin memeriksa permohonan? Tekan “Periksa nomor” dulu.
    }
talk-calling = { $variant ->
        [0] Ya, kami di sini. 🙏 Silakan tulis yang Anda perlukan, atau pilih di bawah ini.
       *[1] Silakan, kami menyimak. Apa yang dapat kami bantu?
    }
talk-aside = { $variant ->
        [0] Bila Anda mencari data atau dokumen kantor ini, tulis saja apa yang dicari.
       *[1] Kami di sini untuk permintaan informasi. Ada data atau dokumen yang Anda cari? Tulis saja.
    }
talk-nothing = { $variant ->
        [0] 🙏
       *[1] 😊
    }

answer-general = <i>Keterangan umum, bukan jawaban resmi.</i> Bila yang Anda perlukan dokumen atau data, tekan “Tetap ajukan permohonan”.
answer-hours = { $phase ->
        [open] Hari ini, { $day }, loket buka sampai { $last }.
        [later] Hari ini, { $day }, loket buka pukul { $first }–{ $last }; sekarang sedang tutup. Buka berikutnya: { $next }.
        [closed] Hari ini, { $day }, kantor tutup{ $why ->
            [none] {""}
           *[other] {" "}({ $why })
        }. Buka berikutnya: { $next }.
        [opens] { $day } loket buka pukul { $first }–{ $last }.
       *[shut] { $day } kantor tutup{ $why ->
            [none] {""}
           *[other] {" "}({ $why })
        }. Buka berikutnya: { $next }.
    }
    Jam layanan: { $hours }.{ $any ->
        [yes] {" "}Libur dalam dua minggu ini: { $closed }.
       *[no] {""}
    } Di percakapan ini Anda boleh menulis kapan saja.
answer-address = { $office_name }.{ $address ->
        [none] {""}
       *[other] {" "}Alamat: { $address }.
    }{ $phone ->
        [none] {""}
       *[other] {" "}Telepon: { $phone }.
    }{ $email ->
        [none] {""}
       *[other] {" "}Surel: { $email }.
    }{ $website ->
        [none] {""}
       *[other] {" "}Situs: { $website }.
    }{ $all ->
        [no] {" "}Yang belum terjawab di sini dijawab petugas: tekan “Minta bantuan petugas”.
       *[yes] {""}
    }
answer-cost = Meminta informasi tidak dipungut biaya. { $costs }
answer-duration = Jawaban resmi kami kirim paling lambat { DAYS("answer") } hari kerja sejak permohonan diterima. Boleh diperpanjang satu kali { DAYS("extension") } hari kerja dengan alasan tertulis (UU 14/2008 Pasal 22).{ $elections ->
        [yes] {" "}Untuk informasi Pemilu pada masa tahapan waktunya lebih singkat.
       *[no] {""}
    }
answer-needed = Tulis informasi yang Anda butuhkan dan tujuannya. Lalu kami tanyakan nama, NIK (badan hukum: nomor pengesahannya), alamat, dan satu kontak. { $proof ->
        [none] Salinan kartu identitas tidak diminta.
        [required] Foto KTP atau identitas lain yang sah diminta sebelum permohonan dikirim.
       *[later] Foto KTP atau identitas lain yang sah menyusul setelah Anda menerima nomor, di sini atau di loket.
    } Tidak punya NIK pun bisa.
answer-ppid = PPID adalah Pejabat Pengelola Informasi dan Dokumentasi. Pejabat ini melayani permintaan informasi publik di { $office_name } (UU 14/2008 tentang Keterbukaan Informasi Publik).
answer-privacy = Data diri Anda hanya dipakai untuk mengurus permohonan ini. Disimpan terenkripsi, tidak tampil di grup petugas, dan tidak diumumkan. Hak Anda dan masa simpannya: /privasi.
answer-scope = Informasi apa pun yang ada di kantor ini boleh diminta, juga beberapa sekaligus. Yang dikecualikan hanya yang termasuk Pasal 17 UU 14/2008 setelah diuji, dan alasannya kami tulis. Yang sudah terbuka: /informasi.
answer-delivery = Jawaban kami kirim lewat percakapan ini. Salinan kertas dapat diambil di loket; caranya Anda pilih saat mengisi permohonan.
answer-complaint = Tentang jawaban permohonan informasi Anda: tekan “Ajukan keberatan”. Tentang petugas PPID: sampaikan kepada { $addressee }, di loket atau lewat “Minta bantuan petugas”. { $elections ->
        [yes] Tentang pelayanan, pelanggaran Pemilu, atau etik penyelenggara:
       *[no] Tentang pelayanan atau urusan lain:
    } tekan “Keperluan lain”.
answer-call = Petugas menjawab lewat percakapan ini: tekan “Minta bantuan petugas”. Pesan suara juga boleh.{ $phone ->
        [none] {""}
       *[other] {" "}Anda juga boleh menelepon kantor pada jam layanan: { $phone }.
    }
answer-how = Tulis saja di sini data atau dokumen yang Anda cari, dengan kata-kata sendiri. Sesudah itu kami tanyakan tujuannya, nama, NIK, alamat, dan satu kontak. Anda langsung menerima nomor pendaftaran. Gratis.
answer-who = Setiap warga negara Indonesia boleh meminta, dari daerah mana pun: pelajar, mahasiswa, wartawan, peneliti, siapa saja. Begitu pula badan hukum Indonesia (UU 14/2008 Pasal 1). Untuk anak, kami tanyakan juga nama orang tua atau walinya.
answer-foreigner = Hak meminta dengan tenggat undang-undang ada pada warga negara dan badan hukum Indonesia (UU 14/2008 Pasal 1). Anda boleh memintanya lewat mereka. Anda juga boleh menulis di sini dan memilih “Bukan warga negara Indonesia”. Kami layani sebagai pelayanan, tetapi jalur keberatan dan sengketa mungkin tidak terbuka.
answer-company = Badan hukum Indonesia boleh meminta: sebutkan nama dan nomor pengesahannya. Kelompok orang meminta lewat wakil dengan surat kuasa. Tekan “Tetap ajukan permohonan”; pilihannya ditanyakan di sana.
answer-proxy = Boleh diwakilkan dengan surat kuasa. Yang mewakili mengisi permohonan di sini dan memilih bahwa ia bertindak atas nama orang lain. Petugas juga boleh menuliskannya untuk Anda, di loket atau di sini.
answer-reason = Ya, tujuan penggunaan ditanyakan, karena undang-undang memintanya (UU 14/2008 Pasal 4 ayat (3)). Cukup satu kalimat. Permohonan tidak boleh ditolak hanya karena alasannya dianggap lemah.
answer-identity = Nama, NIK, dan alamat diminta karena permohonan resmi harus jelas pemohonnya. Tanpa nama, permohonan tidak dapat dicatat; bertanya biasa boleh tanpa itu. Tidak punya NIK pun bisa: tulis alasannya. Nama dan NIK Anda tidak tampil di grup petugas dan tidak diumumkan.
answer-lost = Tekan “Permohonan saya”: semua yang diajukan lewat akun ini ada di sana. Nomornya juga tertulis pada tanda bukti penerimaan. Diajukan di loket atau lewat pos dan buktinya hilang? Datanglah ke loket dengan tanda pengenal{ $address ->
        [none] {""}
       *[other] {" "}({ $address })
    }.
answer-post = Bisa. Saat mengisi permohonan pilih “Cara lain”, lalu pos, dan tulis alamat pengiriman. { $costs }{ $address ->
        [none] {""}
       *[other] {" "}Permohonan juga boleh dikirim lewat pos ke { $address }.
    }
answer-visit = Boleh. Permohonan dapat diajukan langsung di loket, dan salinannya dapat diambil sendiri: pilih “Cara lain”, lalu ambil di kantor. Jam layanan: { $hours }.{ $address ->
        [none] {""}
       *[other] {" "}Alamat: { $address }.
    }{ $phone ->
        [none] {""}
       *[other] {" "}Telepon: { $phone }.
    }
answer-genuine = Ini layanan otomatis PPID { $office_name }. Kata sandi dan kode OTP tidak pernah kami minta.{ $website ->
        [none] {""}
       *[other] {" "}Cocokkan pada situs resmi: { $website }.
    }{ $phone ->
        [none] {""}
       *[other] {" "}Atau telepon kantor: { $phone }.
    } Masih ragu? Tanyakan di loket pada jam layanan: { $hours }.
answer-dissatisfied = Anda berhak mengajukan keberatan bila ditolak, tidak lengkap, terlambat, atau tidak dijawab. Keberatan ditujukan kepada { $addressee }, paling lambat { DAYS("objection_filing") } hari kerja (UU 14/2008 Pasal 35 dan 36). Tekan “Ajukan keberatan”. Masih tidak puas? Langkah berikutnya { $commission }.
answer-dispute = Ajukan keberatan dulu. Tanggapannya belum memuaskan, atau tidak datang dalam { DAYS("objection_answer") } hari kerja? Ajukan sengketa ke { $commission }, paling lambat { DAYS("dispute_filing") } hari kerja sesudahnya (UU 14/2008 Pasal 37). Pada masa tahapan Pemilu tenggatnya dapat lebih singkat. Tanggal dan berkasnya ada pada “Permohonan saya”.
answer-cancel = Permohonan dapat dicabut selama belum dijawab. Tekan “Permohonan saya”, pilih permohonannya, lalu “Cabut permohonan”. Formulir yang belum terkirim: ketik /batal.
handbook-caption = { $title } kantor ini.
