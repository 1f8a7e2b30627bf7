file-refused = ⚠️ Berkas punika boten saged kula aturaken dhateng petugas. { $reason ->
        [empty] Isinipun kothong. Mangga dipunkintun malih.
        [kind] Jinisipun boten saged kula priksa. Mangga dipunkintun minangka PDF utawi foto.
        [encrypted] Berkasipun mawi tembung sandi. Mangga dipunsimpen tanpa tembung sandi, lajeng dipunkintun malih.
        [unreadable] Berkasipun risak utawi boten saged kawaos. Mangga dipunsimpen malih minangka PDF, utawi dipunkintun fotonipun.
        [animated] Berkasipun isi gambar obah utawi gambar kathah. Mangga dipunkintun minangka PDF, utawi satunggal-satunggal minangka foto.
        [too-large] Isinipun kageden. Mangga dipunkintun ingkang langkung alit, upaminipun PDF utawi foto.
        [active] Dokumenipun isi makro, obyek, utawi tautan ingkang mlampah piyambak. Mangga dipunsimpen minangka PDF, lajeng dipunkintun malih.
        [infected] Panitipriksa virus manggihaken bab ingkang mbebayani ing lebetipun. Berkasipun ampun dipunbikak, saha mangga pirantinipun dipunpriksa. Isinipun saged dipunkintun malih minangka foto.
       *[gone] Telegram sampun boten maringaken berkas punika. Mangga dipunkintun malih.
    } Pesen saha berkas panjenengan sanesipun sampun kula tampi.
file-waits = ⏳ Berkas punika taksih ngentosi dipunpriksa. Menawi sampun, kula aturaken dhateng petugas; boten perlu dipunkintun malih.
