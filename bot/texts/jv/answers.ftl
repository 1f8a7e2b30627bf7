### What the feature answers says to requesters.

answer-part-heading = Wangsulan resmi { $number }:
answer-footing =
    <b>Pungkasaning wangsulan resmi</b> tumrap panyuwunan <code>{ $number }</code>.

    <b>Hak panjenengan:</b> menawi wangsulan punika boten trep, mangga ngajengaken keberatan (kabotan) sinerat dhateng { $addressee }. Paling kasep <b>{ $until }</b>, inggih punika { DAYS("objection_filing") } dinten kerja (UU 14/2008 Pasal 35 saha 36).{ estimated-note }
    <b>Kuwajiban:</b> menawi informasi punika panjenengan wedalaken dhateng umum, mangga nyebat sumberipun (Pasal 5 ayat (2)).
    <b>Kangge sedaya tiyang:</b> dokumen ingkang dipunparingaken saged kula wartakaken, tanpa asma saha panyuwunan panjenengan.

button-see-consideration = 📄 Mirsani pamanggih
other-body-bot = 🏢 Bikak bot { $body }
button-copy-request = 📋 Salin panyuwunan kula

correction-notice =
    <b>RALAT kaping { $count }</b>
    kangge wangsulan resmi ingkang kaaturaken nalika { $answered } tumrap panyuwunan <code>{ $number }</code>. { $withholds ->
        [yes] Ralat punika narik utawi nutup bab ingkang sampun dipunparingaken, dados kaputusan enggal.
       *[no] Wangsulan resminipun piyambak boten dipunewahi.
    }
correction-footing =
    { $withholds ->
        [yes] <b>Hak panjenengan tumrap ralat kaping { $count }:</b> menawi boten sarujuk, mangga ngajengaken keberatan (kabotan) sinerat dhateng { $addressee }. Paling kasep <b>{ $until }</b>, inggih punika { DAYS("objection_filing") } dinten kerja sasampunipun katampi (UU 14/2008 Pasal 35 saha 36).
       *[no] Menawi ralat kaping { $count } ngewahi punapa ingkang panjenengan tampi, panjenengan saged ngajengaken keberatan tumrap ralat punika. Watesipun <b>{ $until }</b>: { DAYS("objection_filing") } dinten kerja sasampunipun katampi.
    }{ $estimated ->
        [yes] {" "}Tanggal punika taksih kinten-kinten, amargi dinten libur taun punika dereng katetepaken.
       *[no] {""}
    }
    Wates keberatan tumrap wangsulan ingkang sepisan boten ewah: <b>{ $first }</b>{ $passed ->
        [yes] {" "}(sampun kapungkur).
       *[no] .
    }
correction-part-heading = Berkas ralat kaping { $count } · { $number }
correction-words = <b>Ralat:</b> { $words }
