### What three features or more say to requesters.

button-this-case = 📄 Mirsani panyuwunan punika
button-why = ❓ Kenging punapa tanggal punika?
words-in-silence = Menawi panjenengan boten paring wangsulan, petugas ingkang wenang maos seratan punika sasampunipun { $at }.
no-such-case = Panyuwunan punika boten kapanggih.

button-menu = ☰ Menu
button-more-ways = ⋯ Sanesipun
button-unknown = Tombol punika sampun boten saged dipunagem. Mangga mencet /start kangge mbikak menu.
button-earlier = Tombol punika kangge pitakenan saderengipun. Mangga mangsuli pitakenan ingkang pungkasan.

summary-line = <b>{ $name }:</b> { $value }
button-resume = ▶️ Lajengaken ngisi
error-incomplete = Taksih wonten ingkang dereng kaisi. Mangga dipunjangkepi rumiyin.
error-empty = { $field } taksih kosong. Mangga dipunserat ngagem tembung.
error-long = Kapanjangen: { $seen } aksara, paling kathah { $most }. Mangga dipunringkes.

button-object = ⚖️ Ngajengaken keberatan
estimated-note = { $estimated ->
        [yes] {" "}Tanggal punika taksih kinten-kinten, amargi dinten libur ing wekdal punika dereng temtu.
       *[no] {""}
    }
