### What the feature information_list says to requesters.

command-informasi = Informasi ingkang sampun dipunwartakaken

list-suggestions =
    Matur nuwun, seratan panjenengan sampun kula tampi. Mbokmenawi ingkang dipunpadosi sampun kula wartakaken: pencet irah-irahanipun kangge mbikak.

    Menawi sanes punika, mangga lajengaken panyuwunan; watesing wangsulan kaetang wiwit seratan panjenengan. { $silence }
list-suggestions-form =
    Panyuwunan panjenengan: <b>{ $subject }</b>. Mbokmenawi punika sampun kula wartakaken: pencet irah-irahanipun kangge mbikak.

    Menawi sanes punika, mangga lajengaken. Menawi wonten ingkang kirang, kaserat kemawon; sedaya isian taksih kasimpen.
button-none-of-these = 📝 Sanes punika, lajengaken
list-categories = { $shown ->
        [yes] 📚 <b>Daftar informasi publik.</b> Mangga milih jinisipun, utawi kaserat kemawon punapa ingkang dipunpadosi.
       *[no] Daftar informasi publik kula taksih kosong. Kaserat kemawon punapa ingkang dipunpadosi, mangke kula biyantu.
    }
list-category = { $category ->
        [periodic] Dipunwartakaken <b>ajeg</b>. Pencet irah-irahanipun kangge mbikak.
        [immediate] Dipunwartakaken <b>sanalika</b>. Pencet irah-irahanipun kangge mbikak.
       *[anytime] Wonten <b>saben wekdal</b>. Pencet irah-irahanipun kangge mbikak.
    }
label-list-category = { $category ->
        [periodic] Ajeg ({ $entries })
        [immediate] Sanalika ({ $entries })
       *[anytime] Saben wekdal ({ $entries })
    }
button-list-further = Salajengipun ›
button-list-back = ‹ Sedaya jinis
list-entry =
    📄 <b>{ $title }</b>
    { $summary }

    { $made ->
        [none] {""}
       *[other] Kadamel: { $made }.{" "}
    }{ $form ->
        [none] {""}
       *[other] Wujud: { $form }.{" "}
    }{ $holder ->
        [none] {""}
       *[other] Wonten ing { $holder }.{" "}
    }{ $stale ->
        [yes] ⚠️ <b>Dereng dipunanyari wiwit { $current }.</b>
       *[no] Katetepaken taksih leres { $current }.
    }

    { $here ->
        [no] Informasi punika wonten ing kantor kula, nanging dereng saged kabikak ing mriki. Mangga nyuwun kanthi mencet sepisan.
       *[other] Menawi dipunginakaken, mangga sebataken sumberipun: { $office } (UU 14/2008 Pasal 5 ayat 2). Punapa punika mbiyantu?
    }
list-stale = ⚠️ { $title }: dereng dipunanyari wiwit { $since }.
button-entry-link = 🔗 Bikak
button-entry-files = 📎 Mundhut berkasipun
button-entry-helped = ✔️ Inggih, mbiyantu
button-entry-not-enough = 📝 Dereng, nyuwun informasi
button-entry-ask = 📝 Nyuwun informasi punika
list-helped = Bingah saged mbiyantu. Seratan panjenengan boten kula simpen. Punapa wonten malih ingkang dipunbetahaken?
list-helped-form = Bingah saged mbiyantu. Formuliripun taksih kasimpen: lajengaken menawi taksih perlu, utawi batalaken.
list-asked-for = { $holder ->
        [none] { $title }
       *[other] { $title }
            Unit ingkang nyepeng: { $holder }
    }
list-entry-gone = Informasi punika sampun boten wonten ing daftar kula. Kaserat punapa ingkang dipunpadosi, utawi bikak /informasi.
button-list-exempt = 🔒 Ingkang dipunkecualekaken
list-exempt = { $lines ->
        [none] Dereng wonten informasi ingkang dipunkecualekaken ingkang kacathet wonten mriki.
       *[other] 🔒 <b>Informasi ingkang dipunkecualekaken.</b> Ingkang ketingal namung irah-irahan, dhasar, saha wekdalipun.

        { $lines }

        Menawi panjenengan mbetahaken, mangga nyuwun: wangsulan kula badhe nyebataken alesanipun.
    }
list-exempt-line =
    <b>{ $title }</b>
    { $article }; { $basis } · { $period }
exempt-period = { $until ->
        [none] wiwit { $since }, tanpa tanggal pungkasan
       *[other] { $since } ngantos { $until }
    }
