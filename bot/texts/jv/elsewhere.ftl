# Wangsulan ing sanjabaning pirembagan, panyerahan, saha pambiji, tumrap warga.
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
event-answered-elsewhere = wangsulan resmi kaaturaken ing sanjabaning pirembagan punika
event-not-received = panjenengan mratelakaken dereng nampi
event-handed-over = informasi kapasrahaken
event-rated = panjenengan maringi pambiji
event-line-later = • { $at }: { $what } <i>(kacathet ing wingking, { $recorded })</i>

rating-ask = Kados pundi paladosan kula tumrap panyuwunan { $number }? Cekap sapisan pencet: 1 awon, 5 sae sanget.
rating-thanks = Matur nuwun awit pambiji { $score } saking 5. Menawi kersa, wangsulana pesen punika mawi saukara: punapa ingkang perlu kula dandosi?
rating-words-thanks = Matur nuwun, pamrayogi panjenengan sampun kacathet.
rating-known = Pambiji panjenengan sampun kacathet. Matur nuwun.
