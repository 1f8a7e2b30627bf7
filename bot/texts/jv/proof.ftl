# Bukti identitas: punapa ingkang dipuntedahaken, lumantar punapa, saha kados pundi pungkasanipun.
receipt-proof = { $state ->
        [valid] ✅ <b>Bukti identitas:</b> sampun kula priksa wonten ing panyuwunan panjenengan ingkang rumiyin, mila boten perlu dipunkintun malih.
        [sent] 🪪 <b>Bukti identitas:</b> sampun kula tampi; petugas mriksa.
       *[waiting] 🪪 <b>Bukti identitas:</b> nyuwun dipuntedahaken { $who ->
            [child] kertu pelajar, KIA, utawi akta kelairan, sarta KTP tiyang sepuh utawi wali
            [foreigner] paspor utawi kertu ijin manggen
            [without] kertu sanes ingkang sah kanthi asma panjenengan, upaminipun SIM, utawi serat katrangan saking Dukcapil
            [group] serat kuwaos, sarta KTP panjenengan saha KTP para ingkang maringi kuwaos
            [entity] pengesahan utawi akta badan hukum, serat kuwaos ingkang ngemot asma saha kalenggahan ingkang tumindak, sarta KTP-nipun
           *[person] KTP utawi identitas sanes ingkang sah
        } <b>paling pungkasan { $until }</b>. { $arrival ->
            [chat] Mangga dipunkintun ing mriki lumantar tombol ing ngandhap, utawi dipuntedahaken wonten ing loket
           *[other] Mangga dipuntedahaken wonten ing loket
        }{ $address ->
            [none] {""}
           *[other] {" "}({ $address })
        }. Nomer pendaftaran panjenengan tetep lumampah.
    }
button-send-proof = 🪪 Ngintun bukti identitas
button-proof-done = ✔️ Rampung
proof-send-now =
    🪪 Mangga ngintun foto utawi PDF: { $who ->
        [child] kertu pelajar, KIA, utawi akta kelairan, sarta KTP tiyang sepuh utawi wali
        [foreigner] paspor utawi kertu ijin manggen
        [without] kertu sanes ingkang sah kanthi asma panjenengan, upaminipun SIM, utawi serat katrangan saking Dukcapil
        [group] serat kuwaos, sarta KTP panjenengan saha KTP para ingkang maringi kuwaos
        [entity] pengesahan utawi akta badan hukum, serat kuwaos ingkang ngemot asma saha kalenggahan ingkang tumindak, sarta KTP-nipun
       *[person] KTP utawi identitas sanes ingkang sah
    }.
    Dipunsimpen kanthi sandi, boten mlebet dhateng grup petugas, saha serat panjenengan kula busak saking pirembagan punika sauger Telegram marengaken. Menawi boten kersa ngintun ing mriki, mangga dipuntedahaken wonten ing loket{ $address ->
        [none] {""}
       *[other] {" "}({ $address })
    } ngantos { $until }. Menawi sampun, mangga mencet “Rampung”.
proof-taken = 🪪 Sampun kasimpen kangge panyuwunan <code>{ $number }</code>. Mangga ngintun malih menawi taksih wonten, utawi mencet “Rampung”.
proof-files-only = Ingkang saged kula tampi minangka bukti identitas namung foto utawi PDF. Serat kalawau boten kasimpen. Mangga ngintun fotonipun, utawi mencet “Rampung”.
proof-large = Berkas kasebat langkung ageng tinimbang 20 MB, mila boten saged kula priksa. Mangga ngintun foto kemawon, utawi PDF ingkang langkung alit.
proof-full = Sampun wonten { $most } berkas kangge panyuwunan punika. Turahanipun mangga dipuntedahaken wonten ing loket.
proof-done = { $count ->
        [0] Inggih. Dereng wonten bukti identitas ingkang kasimpen; mangga dipunkintun mangke saking panyuwunan punika, utawi dipuntedahaken wonten ing loket.
       *[other] Matur nuwun. Petugas mriksa, saha asilipun kula aturaken ing mriki.
    }
proof-unfit = Satunggal berkas bukti identitas kangge panyuwunan <code>{ $number }</code> boten saged kula tampi: isinipun boten saged kawaos kanthi aman. Mangga dipunkintun malih minangka foto, utawi PDF tanpa tembung sandi.
proof-settled = Bukti identitas panyuwunan punika sampun sah, utawi pancen boten dipunsuwun.
not-now-verify = Panyuwunan { $number } sampun dipunwangsuli, dipunsuwun wangsul, utawi rampung; bukti identitas boten perlu malih.
proof-valid =
    ✅ <b>Bukti identitas panjenengan sah</b> kangge panyuwunan <code>{ $number }</code>. { $keeps ->
        [yes] Gambaripun dipunbusak sasampunipun wekdal simpenipun telas.
       *[no] Gambar ingkang panjenengan kintun, menawi wonten, sampun kula busak.
    } Saking NIK, menawi panjenengan paringaken, ingkang kasimpen namung sekawan angka pungkasan saha sidik sandinipun.
proof-again =
    🪪 Bukti identitas panyuwunan <code>{ $number }</code> dereng saged katampi. Ingkang perlu dipunkintun:{ $lines }

    { $over ->
        [yes] Wates jangkepipun { $until } sampun kalampahan; petugas taksih saged nampi.
       *[no] Mangga dipunkintun paling pungkasan <b>{ $until }</b>. Wates wangsulan kula boten ewah.
    }
event-proof-sent = bukti identitas dipunkintun
event-proof-accepted = bukti identitas sah
event-proof-refused = bukti identitas dereng saged katampi

ask-papers =
    🪪 <b>Bukti identitas</b>
    Mangga ngintun foto utawi PDF KTP panjenengan utawi identitas sanes ingkang sah. Kelompok: serat kuwaos saha KTP para ingkang maringi kuwaos. Badan hukum: pengesahan utawi akta, serat kuwaos, saha KTP ingkang tumindak. Dereng 17 taun: kertu pelajar sarta KTP tiyang sepuh utawi wali.
    Dipunsimpen kanthi sandi saha boten mlebet dhateng grup petugas; serat panjenengan kula busak saking pirembagan punika sauger Telegram marengaken.
example-papers = <i>Upaminipun foto KTP ingkang cetha saha boten kepotong. Mangga mencet “Sampun jangkep” menawi rampung.</i>
noted-papers = 🪪 Sampun kasimpen: { $parts }. Mangga ngintun malih menawi taksih wonten, utawi mencet “Sampun jangkep”.
choice-papers-done = ✔️ Sampun jangkep
choice-papers-again = Wiwit malih
field-papers = Bukti identitas
error-papers = Ingkang saged kula tampi ing mriki namung foto utawi PDF.
error-papers-more = Dereng wonten foto utawi PDF. Mangga ngintun rumiyin, lajeng mencet “Sampun jangkep”.
error-papers-many = Paling kathah { $most } berkas. Turahanipun saged dipuntedahaken wonten ing loket.
