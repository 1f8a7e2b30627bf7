### What the feature delivery says to requesters.

cannot-carry = { $what ->
        [poll] Nyuwun pangapunten, jajak pamanggih boten saged kula aturaken dhateng petugas. Mangga pitakenanipun dipunserat kados pesen limrah.
        [dice] Nyuwun pangapunten, dhadhu saha sapanunggalanipun boten saged kula aturaken dhateng petugas. Mangga kersa panjenengan dipunserat kados pesen limrah.
        [game] Nyuwun pangapunten, dolanan boten saged kula aturaken dhateng petugas. Mangga kersa panjenengan dipunserat kados pesen limrah.
        [story] Nyuwun pangapunten, cariyos Telegram boten saged kula aturaken dhateng petugas. Mangga foto utawi videonipun dipunsimpen rumiyin, lajeng dipunkintun mriki.
        [paid_media] Nyuwun pangapunten, media ingkang mbayar boten saged kula aturaken dhateng petugas. Mangga foto utawi videonipun dipunkintun mriki langsung, tanpa rega.
       *[other] Nyuwun pangapunten, pesen jinis punika boten saged kula aturaken dhateng petugas. Mangga dipunkintun awujud seratan, foto, berkas, utawi pesen swanten.
    }


proof-unfit = Satunggal berkas bukti identitas kangge panyuwunan <code>{ $number }</code> boten saged kula tampi: isinipun boten saged kawaos kanthi aman. Mangga dipunkintun malih minangka foto, utawi PDF tanpa tembung sandi.

missed-while-away = Nalika pirembagan punika katutup, wonten { $count } serat saking kantor ingkang boten dumugi ing panjenengan. Petugas sampun kula aturi pirsa. Mangga mencet tombol ing ngandhap kangge mirsani kawontenaning panyuwunan panjenengan.

file-refused = ⚠️ Berkas punika boten saged kula aturaken dhateng petugas. { $reason ->
        [empty] Isinipun kosong. Mangga dipunkintun malih.
        [kind] Jinisipun boten saged kula priksa. Mangga dipunkintun minangka PDF, utawi minangka foto (sanes berkas).
        [old] Wujudipun lawas (.doc, .xls, utawi .rtf), boten saged kula priksa. Mangga dipunbikak ing Word utawi Excel, dipunsimpen minangka .docx, .xlsx, utawi PDF, lajeng dipunkintun malih.
        [encrypted] Berkasipun mawi tembung sandi. Mangga dipunsimpen tanpa tembung sandi, lajeng dipunkintun malih.
        [unreadable] Berkasipun risak utawi boten saged kawaos. Mangga dipunsimpen malih minangka PDF, utawi dipunkintun fotonipun.
        [animated] Berkasipun isi gambar obah. Mangga dipunkintun minangka PDF, utawi satunggal-satunggal minangka foto.
        [too-large] Isinipun kaagengen. Mangga dipunkintun ingkang langkung alit, upaminipun PDF utawi foto.
        [document] Presentasi, lembar kerja LibreOffice, lan dokumen tanpa seratan boten saged kula waos. Mangga dipunbikak, dipunpilih “Simpan sebagai PDF”, lajeng PDF-ipun dipunkintun, utawi dipunkintun fotonipun.
        [formula] Rumus ing lebetipun dereng nate dipunetang, pramila ajinipun boten dipunmangertosi. Mangga dipunbikak ing Excel, dipunsimpen, lajeng dipunkintun malih.
        [unguarded] Dokumen kantor boten saged kula priksa kanthi aman. Mangga dipunsimpen minangka PDF, lajeng dipunkintun malih.
       *[gone] Telegram sampun boten maringaken berkas punika. Mangga dipunkintun malih.
    } Pesen saha berkas panjenengan sanesipun sampun kula tampi.
file-rewritten = ℹ️ Berkas punika sampun kula tampi. { $kind ->
        [words] Ingkang kula aturaken dhateng petugas namung seratanipun, tanpa gambar lan tata letak. Menawi wujudipun wigati, kados kertu identitas utawi serat kuwaos, mangga dipunkintun ugi minangka PDF utawi foto.
       *[xlsx] Ingkang kula aturaken dhateng petugas namung isi sel ingkang katingal, tanpa rumus, bagan, gambar, lan perangan ingkang kaumpetaken. Menawi perangan punika wigati, mangga dipunkintun ugi minangka PDF.
    }
file-over-limit = ⚠️ Berkas punika boten kula pendhet; serat lan pesen swanten panjenengan tetep kula tampi. { $whose ->
        [disk] Panggenan kangge nyimpen berkas saweg meh kebak. Mangga dipunkintun benjing-enjing, utawi kintun tautanipun.
       *[own] Sadinten kula nampi berkas paling kathah { $megabytes } MB saking satunggal tiyang{ $agreed ->
            [no] {" "}ingkang dereng nyarujuki wara-wara privasi
           *[yes] {""}
        }. Mangga kintun ingkang langkung alit, upaminipun dados satunggal PDF, kintun tautanipun, utawi kintun benjing-enjing.
    } Saged ugi dipunaturaken dhateng loket{ $address ->
        [none] {""}
       *[other] : { $address }
    }.


reply-heading = Petugas PPID, panyuwunan { $number }:
reply-heading-question = Petugas PPID mangsuli:
