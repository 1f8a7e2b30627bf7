### What the feature outside_chat says to requesters.

claim-waits = { $whose ->
        [own] Matur nuwun. Petugas badhe mesthekaken rumiyin bilih panyuwunan { $number } pancen kagungan panjenengan; pawartosipun dumugi ing mriki. Menawi panjenengan wonten ing loket, mangga layar punika dipuntedahaken.
       *[other] Panyuwunan { $number } sampun dipunsuwun saking pirembagan sanes, saha petugas saweg mesthekaken. Menawi punika sanes panjenengan, mangga ngubungi kantor sapunika.
    }
claim-offer-over = Mangga nyerat nomor saha PIN panyuwunanipun rumiyin: /status.
claim-granted = ✅ Panyuwunan <b>{ $number }</b> sapunika wonten ing pirembagan punika. Sedaya pawartos lan wangsulanipun dumugi ing mriki; panjenengan saged nambahi katrangan kapan kemawon. Lampahipun ngantos dinten punika wonten ing ngandhap.
claim-elsewhere = { $phase ->
        [asked] 🔑 Wonten tiyang ingkang nyuwun panyuwunan <b>{ $number }</b> dhateng pirembagan sanes, kanthi nomor saha PIN-ipun. Petugas mesthekaken rumiyin sinten ingkang nyuwun. Menawi punika sanes panjenengan, mangga pesen punika dipunwangsuli sapunika: wangsulan panjenengan dumugi dhateng petugas.
       *[taken] 🔑 Panyuwunan <b>{ $number }</b> sapunika wonten ing pirembagan sanes, ingkang dipunsuwun kanthi nomor saha PIN-ipun sarta dipunpesthekaken dening petugas. Pawartosipun boten dumugi ing mriki malih. Menawi punika klentu, mangga ngubungi kantor.
    }
claim-denied = Petugas boten saged mesthekaken bilih panyuwunan { $number } kagungan panjenengan, pramila boten kasambungaken kaliyan pirembagan punika. Menawi punika klentu, mangga ngubungi kantor.

elsewhere-notice =
    <b>KACATHET: KAATURAKEN ING SANJAWINING PIREMBAGAN PUNIKA</b>
    Petugas nyathet bab panyuwunan <code>{ $number }</code>: { $act ->
        [extension-notice] pawartos pamanjanging wekdal
        [deficiency-notice] pawartos bab kekirangan
        [not-processed-notice] pawartos bilih panyuwunan boten dipunlajengaken
       *[answer] wangsulan resmi
    } sampun kaaturaken dhateng panjenengan { $channel ->
        [email] lumantar surel
        [post] lumantar pos
        [phone] lumantar telpon
       *[counter] ing loket kantor
    }.
    <b>Kaaturaken:</b> { $at } (kacathet { $recorded })
    Kalajenganipun tumrap panyuwunan panjenengan wonten ing pesen candhakipun.{ $objected ->
        [yes] {" "}Kabotan ingkang sampun panjenengan aturaken tetep lumaku.
       *[no] {""}
    }

    Menawi dereng katampi, mangga pencet tombol ing ngandhap.
elsewhere-rights =
    <b>Hak panjenengan</b> tumrap wangsulan panyuwunan <code>{ $number }</code>: menawi wangsulan punika boten trep, mangga ngajengaken keberatan (kabotan) sinerat dhateng { $addressee }. Paling kasep <b>{ $until }</b>, inggih punika { DAYS("objection_filing") } dinten kerja sasampunipun kaaturaken (UU 14/2008 Pasal 35 saha 36).{ estimated-note }
    <b>Kuwajiban:</b> menawi informasi punika panjenengan wedalaken dhateng umum, mangga nyebat sumberipun (Pasal 5 ayat (2)).
button-not-received = Dereng kula tampi
not-received-noted = Matur nuwun. Kula cathet bilih bab punika dereng katampi (panyuwunan { $number }); petugas sampun dipunsanjangi. Hak panjenengan ngajengaken keberatan tetep wonten.
not-received-known = Punika sampun kacathet, saha petugas sampun dipunsanjangi.

eppid-notice = Panyuwunan <code>{ $number }</code> sampun kacathet ing register resmi, e-PPID, kanthi nomor <b>{ $eppid }</b>. Menawi ngubungi kantor, mangga nyebat salah satunggaling nomor; wates wekdalipun boten ewah.
