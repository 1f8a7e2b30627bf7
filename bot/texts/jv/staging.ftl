# Kalih etangan dinten, tanggalan ingkang ewah, saha katrangan saben tanggal.
receipt-two-dates =
    <b>Kalih tanggal:</b> panyuwunan punika mlebet ing mangsa tahapan Pemilu utawi Pemilihan. Salebetipun sadinten kerja petugas nemtokaken punapa ingkang dipunsuwun informasi Pemilu. Ingkang kula janjekaken tanggal ingkang langkung cekak, { $due }; kangge informasi sanesipun hukum maringi wekdal dumugi { $longer }.
regime-notice =
    <b>ETANGAN DINTEN PANYUWUNAN</b>
    Panyuwunan <code>{ $number }</code> { $regime ->
        [pemilu] nyuwun informasi Pemilu, pramila etanganipun ingkang langkung cekak (Perki 1/2019).
       *[umum] sanes informasi Pemilu, pramila etanganipun ingkang limrah (UU 14/2008 Pasal 22).
    } Wangsulan ingkang dipunjanjekaken dhateng panjenengan tetep paling lambat <b>{ $due }</b>.
promise-longer-notice =
    <b>TANGGAL WANGSULAN EWAH</b>
    Wangsulan tumrap panyuwunan <code>{ $number }</code> ingkang dipunjanjekaken paling lambat { $before } sapunika paling lambat <b>{ $due }</b>. Punika wates miturut hukum, lan PPID sampun nyarujuki. Katrangan jangkepipun wonten ing tombol ngandhap.
event-regime-set = etangan dinten dipuntetepaken
event-promise-lengthened = tanggal ingkang dipunjanjekaken dipunewahi

why-extension =
    <b>Dipunpanjangaken sepisan.</b> { $article } maringi { $days } dinten kerja malih sasampunipun { $old }. Dinten kaping { $days }: <b>{ $due }</b>.
    Boten kaetang: { $weekends } dinten Sabtu lan Ahad{ $between ->
        [yes] {" "}sarta dinten libur punika:
       *[no] ; boten wonten dinten libur ing antawisipun.
    }
    { $closed }{ $estimated ->
        [yes] {"\u000A"}Tanggal punika taksih kinten-kinten: dinten libur taun punika dereng katetepaken.
       *[no] {""}
    }
why-ordered = Atasan PPID dhawuh supados wangsulan enggal paling lambat <b>{ $due }</b>.
why-two-dates = Dereng katemtokaken punapa punika informasi Pemilu. Ingkang dipunjanjekaken tanggal ingkang langkung cekak, <b>{ $due }</b>; kangge informasi sanesipun hukum maringi wekdal dumugi { $longer }.
why-promise = Wates miturut hukum { $legal }; ingkang dipunjanjekaken <b>{ $due }</b>. Janji boten nate dipuncekakaken, lan namung dipunpanjangaken menawi PPID nyarujuki. Petugas nyambut damel miturut tanggal ingkang langkung rumiyin.
why-history =
    <b>Sedaya tanggal ingkang nate lumampah</b>
    { $lines }
why-set = • { $at }: { $because }: { $due }{ $apart ->
        [yes] {" "}(miturut hukum { $legal })
       *[no] {""}
    }{ $reasoned ->
        [yes] . { $reason }
       *[no] {""}
    }
because-received = panyuwunan dipuntampi
because-extended = dipunpanjangaken
because-calendar = tanggalan dinten libur ewah
because-regime = etangan dinten dipuntetepaken
because-promise = PPID nyarujuki janji ingkang langkung panjang
because-ordered = dhawuhipun Atasan PPID
because-completed = panyuwunan dipunjangkepi
because-asked = dipunsuwun njangkepi paling lambat
because-completion-calendar = tanggalan ewah, wates njangkepi
because-objection-calendar = tanggalan ewah, wates ngajengaken kabotan
because-other = dipunewahi
