### What the feature calendar says to requesters.

answer-earlier-notice =
    <b>WATES MITURUT HUKUM LANGKUNG RUMIYIN</b>
    Amargi tanggalan dinten libur ewah ({ $basis }), wates wangsulan tumrap panyuwunan <code>{ $number }</code> miturut hukum sapunika <b>{ $legal }</b>. Kula nyambut damel miturut tanggal punika. Ingkang dipunjanjekaken dhateng panjenengan boten ewah: { $promised }. Menawi dumugi { $legal } dereng wonten wangsulan, panjenengan sampun kagungan hak ngajengaken keberatan (kabotan).
completion-longer-notice =
    <b>WATES NJANGKEPI MUNDUR</b>
    Amargi tanggalan dinten libur ewah ({ $basis }), panyuwunan <code>{ $number }</code> saged panjenengan jangkepi dumugi <b>{ $until }</b>, sanes { $before }.
objection-earlier-notice =
    <b>WATES WANGSULAN KABOTAN LANGKUNG RUMIYIN</b>
    Amargi tanggalan dinten libur ewah ({ $basis }), wates wangsulan tumrap keberatan (kabotan) <code>{ $number }</code> miturut hukum sapunika <b>{ $legal }</b>. { $addressee } nyambut damel miturut tanggal punika. Menawi dumugi { $legal } dereng wonten wangsulan, margi dhateng { $commission } kabikak.
objection-longer-notice =
    <b>TANGGAL WANGSULAN KABOTAN EWAH</b>
    Wangsulan tumrap keberatan (kabotan) <code>{ $number }</code> ingkang dipunjanjekaken paling kasep { $before } sapunika paling kasep <b>{ $due }</b>. Punika wates miturut hukum sasampunipun tanggalan dinten libur ewah, lan PPID sampun nyarujuki.
objection-right-longer-notice =
    <b>WEKDAL NGAJENGAKEN KABOTAN LANGKUNG DANGU</b>
    Amargi tanggalan dinten libur ewah ({ $basis }), keberatan (kabotan) tumrap panyuwunan <code>{ $number }</code> saged panjenengan ajengaken dumugi <b>{ $until }</b>, sanes { $before }.
dispute-right-moved-notice =
    <b>WATES SENGKETA INFORMASI EWAH</b>
    Amargi tanggalan dinten libur ewah ({ $basis }), wates ngajengaken sengketa dhateng { $commission } tumrap keberatan (kabotan) <code>{ $number }</code> sapunika <b>{ $until }</b>, sanes { $before }. Tanggal punika kaetang miturut hukum; mangga dipunajengaken saderengipun.

promise-longer-notice =
    <b>TANGGAL WANGSULAN EWAH</b>
    Wangsulan tumrap panyuwunan <code>{ $number }</code> ingkang dipunjanjekaken paling kasep { $before } sapunika paling kasep <b>{ $due }</b>. Punika wates miturut hukum, lan PPID sampun nyarujuki. Katrangan jangkepipun wonten ing tombol ngandhap.
