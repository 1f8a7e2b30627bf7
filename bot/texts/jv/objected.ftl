# Keberatan ingkang sampun dipunaturaken: mirsani, nyuwun wangsul, sanes gadhahan kula.
objection-view =
    <b>Keberatan</b> <code>{ $number }</code>{ $case ->
        [none] {""}
       *[other] {"\u000A"}<b>Tumrap panyuwunan:</b> <code>{ $case }</code>
    }
    <b>Alesan:</b> { $ground }
    <b>Katampi:</b> { $received }

    { $stands }
button-withdraw-objection = Nyuwun wangsul keberatan
objection-withdraw-certain = Keberatan { $number } badhe panjenengan suwun wangsul? Atasanipun PPID boten badhe mangsuli malih; nomeripun tetep kacathet.
objection-withdrawn =
    <b>KEBERATAN DIPUNSUWUN WANGSUL</b>
    Keberatan <code>{ $number }</code> sampun panjenengan suwun wangsul ing { $at }. Keberatan punika boten dipunwangsuli malih.{ $until ->
        [none] {""}
       *[other] {" "}Menawi ewah ing penggalih, panjenengan taksih saged ngajengaken keberatan kanthi alesan ingkang sami paling lambat <b>{ $until }</b>.
    }
not-now-withdraw-objection = Keberatan { $number } sampun dipunwangsuli utawi dipunsuwun wangsul, mila boten saged dipunsuwun wangsul malih.
objection-disown-certain = Keberatan { $number } sanes kagungan panjenengan? Menawi leres, keberatan kula wedalaken saking urutan lan petugas mriksa seratipun.
objection-disowned = Matur nuwun. Keberatan { $number } sampun kula wedalaken saking urutan, lan petugas sampun dipunsuwun mriksa seratipun. Hak panjenengan piyambak kangge ngajengaken keberatan boten suda.
objection-fulfilled =
    <b>DHAWUH TUMRAP KEBERATAN SAMPUN DIPUNLEKSANANI</b>
    PPID nyathet bilih dhawuh tumrap keberatan <code>{ $number }</code> sampun dipunleksanani. Menawi miturut panjenengan dereng, mangga nyuwun pirsa dhateng petugas lumantar menu, utawi ngajengaken sengketa dhateng { $commission } saderengipun wekdalipun telas.
event-objection-withdrawn = panjenengan nyuwun wangsul keberatan
event-objection-disowned = panjenengan ngendika bilih keberatan kasebat sanes kagungan panjenengan
command-keberatan = Ngajengaken keberatan
button-disown = Punika sanes keberatan kula
