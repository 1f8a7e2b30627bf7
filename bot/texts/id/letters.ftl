### What the feature letters says to requesters.

answer-heading =
    <b>JAWABAN RESMI</b>
    atas permohonan <code>{ $number }</code> ({ $subject }).

decision-notice-a =
    <b>Pemberitahuan tertulis</b> (UU 14/2008 Pasal 22 ayat (7))
    <b>a. Penguasaan:</b> { $held }
decision-held = { $held ->
        [no] informasi ini tidak berada di bawah penguasaan kami.
       *[yes] informasi ini berada di bawah penguasaan kami.
    }
decision-notice-b = <b>b. Badan publik lain yang menguasainya:</b> { $other }
decision-other-body = { $other ->
        [known] { $body }
        [unknown] tidak kami ketahui.
       *[none] tidak ada; informasi ini ada pada kami.
    }
decision-notice-c = <b>c. Keputusan:</b> { $decision }
of-the-rest = { $rest ->
        [not_held] ; bagian lainnya { outcome-not-held }.
        [not_documented] ; bagian lainnya { outcome-not-documented }.
       *[refused] ; bagian lainnya { outcome-refused } karena dikecualikan.
    }
decision-words = { $outcome ->
        [partly] { outcome-partly }{ of-the-rest }
        [refused] { outcome-refused }, karena informasinya dikecualikan.
        [not_held] { outcome-not-held }, jadi tidak dapat diberikan.
        [not_documented] { outcome-not-documented }, jadi belum dapat diberikan.
       *[granted] { outcome-granted }.
    }
decision-result = <b>{ $outcome ->
        [partly] Permohonan Anda { outcome-partly }{ of-the-rest }
        [refused] Permohonan Anda { outcome-refused }, karena informasinya dikecualikan.
        [not_held] Informasi ini { outcome-not-held } kantor kami, jadi tidak dapat kami berikan.
        [not_documented] Informasi ini { outcome-not-documented }, jadi belum dapat kami berikan.
       *[granted] Permohonan Anda { outcome-granted }: semua yang diminta kami berikan.
    }</b>
decision-result-items = <b>{ $outcome ->
        [granted] Permohonan Anda { outcome-granted }: semua yang diminta kami berikan.
        [partly] Permohonan Anda { outcome-partly }. Keputusan tiap butirnya:
       *[other] Tidak ada butir permohonan Anda yang dapat kami berikan. Keputusan tiap butirnya:
    }</b>
decision-notice-item = <b>{ $number }.</b> { $words }
decision-item-named = { $item }: { $words }
decision-item = Butir { $number }: { $words }
decision-withheld = { $blacked ->
        [none] semua yang diminta selain { $given ->
            [none] yang diberikan
           *[other] { $given }
        }
       *[other] yang dihitamkan, yaitu { $blacked }
    }
decision-notice-withheld = <b>Bagian yang tidak diberikan:</b> { $withheld }
decision-notice-ground = <b>Dasar penolakan:</b> { $ground }
decision-ground = UU 14/2008 { $article }; { $basis }. { $consequence ->
        [none] Akibat bila dibuka sebagaimana tercantum di sana.
       *[other] Akibat bila dibuka, dikutip dari sana: “{ $consequence }”
    }
decision-notice-reasons = <b>Alasan:</b> { $reasons }
decision-given = { $giving ->
        [files] { $material } ({ $files } berkas bersama jawaban ini)
        [link] { $material } (lewat tautan dalam jawaban ini)
        [office] { $material } (dilihat atau diambil di kantor, belum diserahkan bersama jawaban ini)
        [sent] { $material } (dikirim lewat pos atau surel, terpisah dari jawaban ini)
       *[text] { $named ->
            [yes] { $material } (tertulis dalam jawaban ini)
           *[no] yang tertulis dalam jawaban ini.
        }
    }
decision-way = { $giving ->
        [office] dilihat atau diambil di kantor.
        [sent] dikirim lewat pos atau surel.
       *[text] tertulis dalam jawaban ini.
    }
decision-notice-d = <b>d. Informasi yang diberikan:</b> { $material }
decision-notice-e = <b>e. Yang dihitamkan, dan alasannya:</b> { $blacked }
decision-notice-f = <b>f. Bentuk dan cara penyampaian:</b> { $way }
decision-notice-g = <b>g. Biaya:</b> { $cost }
decision-cost = { $cost ->
        [some] { $amount }. Cara membayar: { $payment }
        [free] tidak ada (gratis).
       *[none] tidak ada.
    }
decision-notice-letter = <b>Surat:</b> nomor { $letter }, { $on }, ditandatangani { $signatory }.
decision-notice-nothing = tidak ada
article-17-a = Pasal 17 huruf a (menghambat penegakan hukum)
article-17-b = Pasal 17 huruf b (kekayaan intelektual dan persaingan usaha)
article-17-c = Pasal 17 huruf c (pertahanan dan keamanan negara)
article-17-d = Pasal 17 huruf d (kekayaan alam Indonesia)
article-17-e = Pasal 17 huruf e (ketahanan ekonomi nasional)
article-17-f = Pasal 17 huruf f (hubungan luar negeri)
article-17-g = Pasal 17 huruf g (akta autentik pribadi dan wasiat)
article-17-h = Pasal 17 huruf h (rahasia pribadi)
article-17-i = Pasal 17 huruf i (memorandum atau surat yang menurut sifatnya dirahasiakan)
article-17-j = Pasal 17 huruf j (tidak boleh diungkapkan berdasarkan undang-undang)
exempt-by = { $article }{ $law ->
        [none] {""}
       *[other] {" "}dan { $law }
    }

translation-heading = Terjemahan

command-maklumat = Maklumat pelayanan: janji kami
command-asli = Surat asli: cara memeriksa
button-charter-paper = 📄 Maklumat (PDF)
charter =
    <b>MAKLUMAT PELAYANAN</b>
    { $office_name }

    { $promise }

    { $points }

    { $decree ->
        [none] <i>Belum ditetapkan dengan keputusan pimpinan.</i>
       *[other] <i>Ditetapkan dengan { $decree }.</i>
    }
charter-promise = Kami sanggup melayani permohonan informasi menurut standar di bawah ini. Bila kami tidak menepatinya, Anda berhak mengajukan keberatan dan mengadu.
charter-point =
    <b>{ $title }.</b> { $words }
charter-title-basis = Dasar hukum
charter-basis = UU 14/2008, UU 25/2009, UU 27/2022, PP 61/2010, Perki 1/2021.
charter-title-procedure = Cara meminta
charter-procedure = Tulis atau ucapkan permohonan Anda, di sini atau di loket. Nomor pendaftaran terbit saat itu juga. Jawaban resmi tertulis. Tidak puas? Ajukan keberatan, lalu sengketa ke { $commission }.
charter-title-time = Waktu
charter-time = Jawaban paling lambat { DAYS("answer") } hari kerja, diperpanjang paling banyak satu kali { DAYS("extension") } hari kerja.{ $elections ->
        [yes] {" "}Informasi Pemilu dalam tahapan: { DAYS("answer", "pemilu") } dan { DAYS("extension", "pemilu") } hari kerja.
       *[no] {""}
    } Keberatan dijawab dalam { DAYS("objection_answer") } hari kerja.
charter-title-cost = Biaya
charter-cost = { $costs }
charter-title-guarantee = Jaminan
charter-guarantee = Setiap penolakan beralasan tertulis. Data pribadi Anda dilindungi. Petugas mendampingi penyandang disabilitas dan siapa pun yang kesulitan menulis; pesan suara diterima.{ $sure ->
        [yes] {" "}Jam layanan: { $hours }.
       *[no] {""}
    }
charter-title-evaluation = Penilaian
charter-evaluation = Anda dapat menilai setiap jawaban. Hasilnya diumumkan dalam laporan tahunan, paling lambat 31 Maret. Keluhan atas pelayanan: SP4N-LAPOR!, www.lapor.go.id.

genuine =
    <b>Surat asli dari { $office }</b>
    • Datang dari percakapan ini{ $bot ->
        [none] {""}
       *[other] , <b>{ $bot }</b>
    }. Kami tidak pernah meminta kata sandi atau kode OTP.
    • Kop suratnya memuat nama kantor{ $phone ->
        [none] {""}
       *[other] , telepon { $phone }
    }{ $bot ->
        [none] {""}
       *[other] , dan nama bot ini
    }.
    • Di kaki setiap halaman PDF ada <b>Kode catatan</b>, misalnya 7F3A-91C2.

    <b>Cara memeriksa.</b> Pindai kode QR pada surat, atau tulis /status dan nomornya di sini. Masih ragu? Sebutkan kode catatannya kepada petugas: kantor mencocokkannya dengan catatannya sendiri.
