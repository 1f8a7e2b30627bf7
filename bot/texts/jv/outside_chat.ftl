### What the feature outside_chat says to requesters.

button-claim-again = 🔑 Cobi malih
ask-claim-number = <b>Pinten nomer panyuwunanipun?</b> Nomeripun wonten ing layang tandha tampi saking kantor.
example-claim-number = <i>Tuladha: 17/2026</i>
error-claim-number = Sumangga dipunserat nomeripun kados tuladha.
ask-claim-code = <b>Kode saking petugas?</b> Wolung aksara lan angka; menawi dereng gadhah, sumangga nyuwun dhateng petugas ing kantor. Kode kangge 72 jam.
example-claim-code = <i>Tuladha: K7QM-3RTX</i>
error-claim-code = Kodenipun wolung aksara lan angka. Sumangga dipunserat malih.
ask-claim-digits = <b>Sekawan angka pungkasan NIK panjenengan?</b> Badan hukum: nomer pengesahanipun. Menawi panyuwunan dipuncathet tanpa NIK: nomer telpon panjenengan.
example-claim-digits = <i>Tuladha: 0001</i>
error-claim-digits = Sumangga dipunserat trep sekawan angka.
field-claim-number = Nomer panyuwunan
field-claim-code = Kode
field-claim-digits = Sekawan angka
claim-wrong = Katrangan punika boten cocog. Sumangga dipunpriksa nomer, kode, saha sekawan angkanipun, lajeng dipuncobi malih, utawi nyuwun kode enggal dhateng kantor.
claim-locked = Sampun kekathahen anggenipun nyobi ingkang klentu. Sumangga dipuncobi malih benjing-enjing, utawi matur dhateng kantor.
claim-waits = Matur nuwun. Petugas badhe mesthekaken rumiyin bilih panyuwunan { $number } pancen kagungan panjenengan; pawartosipun dumugi ing ngriki. Sakmenika boten wonten malih ingkang kedah panjenengan tindakaken.
claim-granted = ✅ Panyuwunan <b>{ $number }</b> sakmenika wonten ing pirembagan punika. Wiwit sakmenika sedaya pawartos lan wangsulanipun dumugi ing ngriki; panjenengan saged nambahi katrangan kapan kemawon. Lampahipun ngantos dinten punika wonten ing ngandhap.
claim-denied = Petugas boten saged mesthekaken bilih panyuwunan { $number } kagungan panjenengan, pramila boten kasambungaken kaliyan pirembagan punika. Menawi punika klentu, sumangga matur dhateng kantor lan nyuwun kode ingkang enggal.
command-klaim = Panyuwunan saking kantor
ask-claim-confirm =
    <b>Punapa sampun leres? Tiganipun dipunpriksa sareng; nyobi ingkang klentu winates cacahipun.</b>

    { $lines }
choice-claim-confirm-send = ✔️ Kintun
error-claim-confirm = Pencet “Kintun” menawi sampun leres, utawi “Gantos”.
field-claim-confirm = Pangintun

elsewhere-notice =
    <b>KACATHET: KAATURAKEN ING SANJABANING OBROLAN PUNIKA</b>
    Petugas nyathet bilih { $act ->
        [extension-notice] serat panyambeting wekdal
        [deficiency-notice] pawartos bab kekirangan
        [not-processed-notice] pawartos bilih panyuwunan boten dipunlajengaken
       *[answer] wangsulan resmi
    } tumrap panyuwunan <code>{ $number }</code> sampun kaaturaken dhateng panjenengan { $channel ->
        [email] lumantar surel
        [post] lumantar pos
        [phone] lumantar telepon
       *[counter] ing loket kantor
    } nalika { $at } (kacathet { $recorded }). Tundhonipun tumrap panyuwunan panjenengan wonten ing pesen candhakipun.

    Menawi dereng katampi, mangga pencet tombol ing ngandhap.
elsewhere-rights =
    <b>Hak panjenengan</b> tumrap wangsulan panyuwunan <code>{ $number }</code>: menawi wangsulan punika boten cocog, mangga ngaturaken keberatan sinerat dhateng { $addressee } paling pungkasan <b>{ $until }</b> ({ DAYS("objection_filing") } dinten damel sasampunipun kaaturaken; UU 14/2008 Pasal 35 saha 36).{ $estimated ->
        [yes] {" "}Tanggal punika kinten-kinten, awit dinten prei taun punika dereng katetepaken.
       *[no] {""}
    }
    <b>Kuwajiban:</b> menawi informasi punika kaserataken, sumberipun kedah kasebat (Pasal 5 ayat (2)).
button-not-received = Dereng kula tampi
not-received-noted = Matur nuwun. Kula cathet bilih bab punika dereng katampi (panyuwunan { $number }); petugas sampun dipunsanjangi. Hak panjenengan ngaturaken keberatan tetep wonten.
not-received-known = Punika sampun kacathet, saha petugas sampun dipunsanjangi.

eppid-notice = Panyuwunan <code>{ $number }</code> sampun kacathet ing register resmi, e-PPID KPU, kanthi nomer <b>{ $eppid }</b>. Menawi matur dhateng kantor, sumangga nyebataken salah satunggaling nomer; watesing wekdal boten éwah.
