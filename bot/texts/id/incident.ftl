# Pemberitahuan kegagalan pelindungan data kepada pemiliknya (UU 27/2022 Pasal 46).
incident-notice =
    🚨 <b>Pemberitahuan kegagalan pelindungan data pribadi</b>

    Kami mohon maaf: pelindungan data pribadi pada layanan kami gagal, dan data Anda termasuk atau mungkin termasuk di dalamnya.

    <b>Data yang terungkap:</b> { $exposed }
    <b>Kapan diketahui:</b> { $noticed }
    <b>Bagaimana terungkap:</b> { $how }
    <b>Penanganan dan pemulihan:</b> { $handling }{ $advice ->
        [none] {""}
       *[other] {""}
            <b>Yang dapat Anda lakukan:</b> { $advice }
    }

    Keterangan lebih lanjut: { $contact ->
        [none] kantor { $office } pada jam layanan
       *[other] { $contact }
    }. Dasar: UU 27/2022 Pasal 46. Suratnya menyusul di bawah ini.
