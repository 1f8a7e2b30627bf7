### What the feature calendar says to requesters.

answer-earlier-notice =
    <b>WATES MITURUT HUKUM LANGKUNG RUMIYIN</b>
    Tanggalan dinten libur ewah ({ $basis }). Wates wangsulan tumrap panyuwunan <code>{ $number }</code> miturut hukum sapunika <b>{ $legal }</b>. Kula nyambut damel miturut tanggal punika. Ingkang dipunjanjekaken dhateng panjenengan boten ewah: { $promised }. Menawi dumugi { $legal } dereng wonten wangsulan, panjenengan sampun kagungan hak ngajengaken keberatan (kabotan).
completion-longer-notice =
    <b>WATES NJANGKEPI MUNDUR</b>
    Tanggalan dinten libur ewah ({ $basis }). Panyuwunan <code>{ $number }</code> saged panjenengan jangkepi dumugi <b>{ $until }</b>, sanes { $before }.
objection-earlier-notice =
    <b>WATES WANGSULAN KABOTAN LANGKUNG RUMIYIN</b>
    Tanggalan dinten libur ewah ({ $basis }). Wates wangsulan tumrap keberatan (kabotan) <code>{ $number }</code> miturut hukum sapunika <b>{ $legal }</b>. { $addressee } nyambut damel miturut tanggal punika. Menawi dumugi { $legal } dereng wonten wangsulan, panjenengan saged ngajengaken sengketa dhateng { $commission }.
objection-right-longer-notice =
    <b>WEKDAL NGAJENGAKEN KABOTAN LANGKUNG DANGU</b>
    Tanggalan dinten libur ewah ({ $basis }). Keberatan (kabotan) tumrap panyuwunan <code>{ $number }</code> saged panjenengan ajengaken dumugi <b>{ $until }</b>, sanes { $before }.
dispute-right-moved-notice =
    <b>WATES SENGKETA INFORMASI EWAH</b>
    Tanggalan dinten libur ewah ({ $basis }). Sengketa tumrap keberatan (kabotan) <code>{ $number }</code> saged panjenengan ajengaken dhateng { $commission } dumugi <b>{ $until }</b>, sanes { $before }. Punika tanggal miturut hukum.
