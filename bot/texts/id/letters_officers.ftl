### What the feature letters says to officers.

letter-given-text = { $given }
    “{ $words }”
letter-post-ppid = Pejabat Pengelola Informasi dan Dokumentasi
letter-post-atasan = Atasan Pejabat Pengelola Informasi dan Dokumentasi
letter-post-head = Pimpinan Badan Publik
letter-post-pembina = Pembina Pejabat Pengelola Informasi dan Dokumentasi
letter-scan-follows = Pindaian surat penunjukannya menyusul.
letter-post-petugas = Petugas Pelayanan Informasi
acting-title = { $acting ->
        [plh] Plh.
       *[plt] Plt.
    } { $role }{ $absent ->
        [none] {""}
       *[other] {" "}a.n. { $absent }
    }
acting-for = { acting-title }
letter-electronic = Disampaikan secara elektronik (UU 14/2008 Pasal 7 ayat (6)).
letter-filed = Disampaikan secara elektronik lewat Telegram, { $at }{ $message ->
        [none] {""}
       *[other] , dengan pesan nomor { $message } dalam percakapan pemohon
    }.
letter-received = Diterima dan didaftarkan secara elektronik (UU 14/2008 Pasal 7 ayat (6)).
letter-receipt-valid = Tanda bukti ini dibuat oleh sistem layanan dan sah tanpa tanda tangan.
letter-party = { $party ->
        [objector] Yang mengajukan keberatan
       *[requester] Pemohon
    }
letter-counted =
    { $days } hari kerja, dihitung mulai hari kerja setelah { $since ->
        [notice] pemberitahuan ini
        [objection] keberatan diterima
       *[receipt] permohonan diterima
    } ({ $article }){ $between ->
        [yes] ; kantor libur { $closed }
       *[no] {""}
    }.
letter-longer = { $days } hari kerja setelah batas semula ({ $article }).
letter-weighed = { $what ->
        [objection] keberatan { $number } yang diterima { $on }, beserta kasus posisinya
        [request] permohonan { $number } yang diterima { $on }
        [notice] pemberitahuan tertulis { $number ->
            [none] {""}
           *[other] nomor { $number }{" "}
        }yang ditetapkan { $on }: { $words }
        [silence] belum adanya pemberitahuan tertulis atas permohonan itu
       *[basis] dasar pengecualian: { $words }
    }
letter-object = { $days } hari kerja, dihitung mulai hari kerja setelah pemberitahuan ini diterima ({ $article }).
letter-due-stays = { $counted ->
        [completion] Begitu permohonan lengkap, batas itu dihitung sejak hari lengkapnya ({ $basis }).
       *[receipt] Batas itu dihitung sejak permohonan diterima, dan tidak berubah karena dilengkapi.
    }
letter-objection-due = UU 14/2008 Pasal 36 ayat (2); pada masa tahapan Perki 1/2019 Pasal 14.
letter-dispute = { $window ->
        [unknown] Tanyakan jangka waktunya kepada komisi itu, karena pada masa tahapan pemilu dapat lebih pendek.
       *[other] Batas waktunya { $window } hari kerja, dihitung mulai hari kerja setelah { $by_receipt ->
            [none] tanggapan diterima (UU 14/2008 Pasal 37 ayat (2)).
           *[other] batas waktu tanggapan lewat. Dihitung sejak tanggapan diterima, batasnya { $by_receipt } (UU 14/2008 Pasal 37 ayat (2)). Yang menentukan Komisi Informasi.
        }
    }
letter-missing = { $common ->
        [identity] Salinan identitas (KTP atau identitas lain yang sah)
        [proxy] Surat kuasa
        [entity] Pengesahan badan hukum
        [details] Rincian informasi yang diminta
        [purpose] Tujuan penggunaan informasi
       *[contact] Alamat, atau nomor telepon atau alamat surel
    }
letter-extension-ground = { $ground ->
        [not_held_yet] Informasi yang diminta belum dikuasai atau belum didokumentasikan
        [status_undecided] Belum dapat diputuskan apakah informasinya termasuk yang dikecualikan
       *[other] Alasan lain, sebagaimana dijelaskan di bawah
    }
letter-shape = { $shape ->
        [softcopy] Salinan digital
        [hardcopy] Salinan kertas
       *[see] Dilihat, dibaca, atau didengarkan
    }
letter-ground = { $ground ->
        [a] huruf a: penolakan berdasarkan alasan pengecualian
        [b] huruf b: informasi berkala tidak disediakan
        [c] huruf c: permohonan tidak ditanggapi
        [d] huruf d: permohonan ditanggapi tidak sebagaimana yang diminta
        [e] huruf e: permohonan tidak dipenuhi
        [f] huruf f: biaya yang tidak wajar
       *[g] huruf g: informasi disampaikan melebihi waktu
    } (UU 14/2008 Pasal 35 ayat (1))
letter-article-18 = { $answer ->
        [consent] ada persetujuan tertulis.
        [public_office] menyangkut jabatan publik.
       *[neither] tidak ada persetujuan tertulis, dan tidak menyangkut jabatan publik.
    } { $reason }
letter-until = sampai { $on }
letter-consequence = { $consequence ->
        [none] sebagaimana tercantum dalam dasar itu
       *[other] menurut dasar itu: “{ $consequence }”
    }
letter-without-end = selama diperlukan
letter-set-on = Ditetapkan pada { $on }.
letter-as-asked = yang diminta
letter-approved-on = Disetujui pada { $on }.
letter-approved-by = Disetujui dengan { $decree }.
letter-test-cause = { $cause ->
        [none] tidak atas suatu permohonan
        [before] sebelum permohonan { $number } diterima
        [order] atas perintah Komisi Informasi
       *[request] sesudah permohonan { $number } diterima
    }
letter-test-result = { $result ->
        [open] terbuka
       *[exempt] dikecualikan
    }
letters-of-case =
    📄 <b>Surat-surat { $number }</b>
    📄 sudah dikirim kepada pemohon; ✍️ ditulis sekarang, untuk ditandatangani. Suratnya datang di percakapan pribadi Anda dengan bot, karena memuat data pemohon. Sesudah ditandatangani, unggah pindaiannya sebagai jawaban resmi.
letter-in-private = Suratnya dikirim ke percakapan pribadi Anda.
letter-not-there = Surat itu tidak (lagi) dapat dibuat untuk permohonan ini. Buka lagi daftar suratnya lewat “Tindakan lain”.

letter-proof = { $valid ->
        [yes] sah, { $at }
       *[no] belum dinyatakan sah
    }

dispute-matter = { $what ->
        [requester] Pemohon
        [request] Permohonan
        [objection] Keberatan
        [ground] Alasan keberatan
       *[decision] Keputusan
    }
dispute-attorney = Penerima Kuasa
