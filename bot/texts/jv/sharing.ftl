# Tiyang sawetawis ing satunggal panyuwunan, saha panyuwunan ing sanjawining bot.
event-told = seserepan dipunaturaken dhateng panjenengan ing sanjawining pirembagan
only-the-requester = Punika namung saged dipuntindakaken dening ingkang nyuwun piyambak.

button-sharing = 👥 Tiyang sanes ingkang tumut
button-invite-reading = ➕ Aturi: maos, nambahi
button-invite-deciding = ➕ Aturi: ugi nyabut, keberatan
button-end-proxy = ✖️ Dipunpungkasi, wiwit
button-leave = ✖️ Kendel tumut
button-join = ✔️ Inggih, kula tumut
button-join-not = Boten
sharing = { $count ->
        [0] Panyuwunan <b>{ $number }</b> namung panjenengan piyambak ingkang tumut.
       *[other] Panyuwunan <b>{ $number }</b> dipuntumuti { $count } tiyang sanesipun panjenengan.
    } Panjenengan saged ngaturi tiyang sanes, kados ta kuwasa utawi warganing golongan: piyambakipun nampi pawartos lan wangsulan ingkang sami. Sumangga dipunpilih ingkang pareng dipuntindakaken. Panjenengan saged mungkasi kapan kemawon.
sharing-full = Kathah-kathahipun { $most } tiyang saged tumut satunggal panyuwunan. Sumangga salah satunggal dipunpungkasi rumiyin, utawi ngentosi aturan lami telas wekdalipun.
invitation-link =
    Sumangga seratan punika kaaturaken dhateng tiyang ingkang panjenengan aturi tumut panyuwunan { $number }; { $may ->
        [decide] piyambakipun pareng maos, nambahi katrangan, nyabut, saha ngaturaken keberatan
       *[read] piyambakipun pareng maos saha nambahi katrangan
    }. Namung saged kangge sepisan, ngantos { $until }:

    { $link }
invitation = Panjenengan dipunaturi tumut panyuwunan informasi <b>{ $number }</b> dening ingkang nyuwun. { $may ->
        [decide] Panjenengan pareng maos, nambahi katrangan, nyabut, saha ngaturaken keberatan.
       *[read] Panjenengan pareng maos saha nambahi katrangan.
    } Pawartos lan wangsulanipun ugi dumugi ing ngriki. Petugas pirsa bilih wonten tiyang sanes ingkang tumut, nanging boten pirsa sinten. Kersa tumut?
invitation-gone = Aturan punika sampun boten lumampah. Sumangga nyuwun ingkang enggal dhateng ingkang nyuwun informasi.
invitation-own = Panjenengan sampun tumut panyuwunan punika. Pencet /daftar kangge mriksani.
invitation-declined = Inggih, panjenengan boten tumut. Boten wonten ingkang kula simpen.
proxy-joined = 👥 Aturan panjenengan katampi: sakmenika wonten tiyang sanes ingkang tumut panyuwunan { $number }.
proxy-gone = 👥 Tiyang ingkang panjenengan aturi sampun boten tumut panyuwunan { $number }.
proxy-ended = Ingkang nyuwun mungkasi anggenipun panjenengan tumut panyuwunan { $number }. Pawartosipun boten dumugi ing ngriki malih.
proxy-left = Inggih, panjenengan sampun boten tumut panyuwunan { $number }.
event-proxy-joined = wonten tiyang sanes ingkang tumut panyuwunan punika
event-proxy-ended = tiyang sanes sampun boten tumut
