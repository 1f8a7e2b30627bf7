# Panyuwunan ingkang dipuncathet ing kantor, kabekta dhateng pirembaganipun ingkang nyuwun.
button-claim = 🔑 Panyuwunan saking kantor
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
event-claimed = panyuwunan kasambungaken kaliyan pirembagan Telegram panjenengan
command-klaim = Panyuwunan saking kantor
ask-claim-confirm =
    <b>Punapa sampun leres? Tiganipun dipunpriksa sareng; nyobi ingkang klentu winates cacahipun.</b>

    { $lines }
choice-claim-confirm-send = ✔️ Kintun
error-claim-confirm = Pencet “Kintun” menawi sampun leres, utawi “Gantos”.
field-claim-confirm = Pangintun
