### What the feature group says to officers.

topic-stays-closed = ⚠️ Topik “{ $name }” ditutup, dan bot tidak boleh membukanya. Pesan untuk permohonan { $number } menunggu sekitar sepuluh menit, lalu ditaruh di percakapan umum. Buka topik itu, atau beri bot hak “Kelola topik”.
alarm-general-closed = ⚠️ Percakapan umum grup petugas ditutup, dan bot tidak boleh menulis di sana. Peringatan dan ringkasan pagi menunggu. Buka percakapan umum, atau beri bot hak “Kelola topik”.
alarm-shut-out =
    ⚠️ <b>Bot tidak dapat menulis di grup petugas</b> sejak { $since }: { $reason ->
        [removed] bot dikeluarkan dari grup.
        [gone] grupnya tidak ditemukan lagi.
        [muted] bot dilarang menulis di sana.
       *[other] Telegram menolaknya.
    }
    Warga tetap dilayani, dan semuanya tersimpan, tetapi petugas tidak melihat apa pun, sedangkan hitungan hari berjalan.

    Yang perlu dilakukan administrator: masukkan bot kembali ke grup dan jadikan administrator dengan hak “Kelola topik”; yang tertahan masuk dengan sendirinya. Bila grupnya sudah dihapus, buat grup baru dan minta pengelola sistem menjalankan <code>loket release-group</code>.
back-in-group = ✅ Bot kembali di grup ini. Sejak { $since } bot tidak dapat menulis di sini; { $count ->
        [0] tidak ada pesan yang tertahan.
       *[other] { $count } pesan yang tertahan sekarang masuk.
    }
back-in-group-private = ✅ Bot kembali di grup petugas. Yang tertahan sekarang masuk ke sana.
rights-missing =
    ⚠️ Hak bot di grup ini kurang:
    { $lines }
    Administrator grup: buka pengaturan grup → Administrator → bot ini, lalu nyalakan haknya.
rights-complete = ✅ Hak bot di grup ini lengkap kembali.
right-administrator = Bot bukan administrator: bot mungkin tidak mendengar semua pesan, tidak tahu siapa masuk dan keluar, dan tidak dapat membuat topik.
right-topics = Bot tidak boleh membuat topik (“Kelola topik”), jadi permohonan baru ditaruh di percakapan umum.
right-deletions = Bot tidak boleh menghapus pesan (“Hapus pesan”): pertanyaan dan menu yang sudah selesai tetap berdiri di grup.
right-pins = Bot tidak boleh menyematkan pesan (“Sematkan pesan”).
and-more = { $more ->
        [0] {""}
       *[other] {" "}dan { $more } lagi
    }
cases-released = { $name } tidak lagi petugas di grup ini. Belum ada yang memegang: { $numbers }{ and-more }. Tekan “Saya tangani” pada kartunya.

## Beranda petugas di obrolan pribadi
home =
    🏛 <b>Meja petugas: { $name }</b>
    Peran Anda: { $roles }.
    Yang Anda tulis di sini tidak sampai kepada pemohon.
home-not-sent =
    🏛 <b>Tulisan itu tidak diteruskan ke siapa pun, { $name }.</b>
    Di sini meja petugas ({ $roles }). Untuk mencari, tekan “Cari” dulu. Untuk urusan Anda sendiri, tekan “Sebagai pemohon”.
button-home-mine = 🗂 Kasus saya
button-home-sign = 🖋 Menunggu tanda tangan saya
button-home-drafts = 📝 Konsep saya
button-home-search = 🔍 Cari
button-home-help = ❔ Bantuan
button-home-citizen = 👤 Sebagai pemohon
button-home-desk = 🏛 Meja petugas
home-citizen =
    👤 <b>Anda sekarang dilayani sebagai pemohon.</b>
    Yang Anda tulis dianggap urusan Anda sendiri, bukan kantor. Kembali: tombol ini, atau /start.
home-sign = { $count ->
        [0] Tidak ada yang menunggu tanda tangan Anda. 👍
       *[other] <b>Menunggu Anda: { $count }</b>
        { $lines }{ home-more }
        Tanda tangani di grup: buka lewat tombolnya.
    }
home-more = { $more ->
        [0] {""}
       *[other] {"\u000A"}… dan { $more } lagi
    }
home-sign-line = • { $title }, { $number }, dari { $drafter }{ $subject ->
    [none] {""}
   *[other] : { $subject }
}
home-approval-line = • Persetujuan penolakan, { $number }
home-objection-line = • Keberatan { $number }, paling lambat { $due }
home-drafts = { $count ->
        [0] Tidak ada konsep Anda yang belum selesai.
       *[other] <b>Konsep Anda: { $count }</b>
        { $lines }{ home-more }
    }
home-draft-line = • Isian tentang { $number }, { $where ->
        [here] di sini
       *[group] di grup
    }
home-answer-line = • Jawaban resmi { $number }, di grup
home-found = { $count ->
        [0] Tidak ada permohonan yang cocok. Coba kata yang lebih pendek.
       *[other] <b>Ditemukan: { $count }</b>
        { $lines }{ home-more }
    }
home-case = { $lines }
home-search = 🔍 <b>Apa yang dicari?</b> Tulis kata, nomor, atau nama pemohon. Nama hanya bagi yang berhak melihatnya, dan tiap pembukaan tercatat.
home-help =
    <b>Meja petugas di obrolan pribadi</b>
    Di sini Anda melihat yang menjadi bagian Anda. Membalas dan memutus dilakukan di grup.
    /saya · /antrean · /terlambat · /kasus 17 · /cari anggaran

    <b>Peran Anda</b>
    { $lines }

    Cara memakai kartu dan perintah lain: /bantuan di grup.
home-help-petugas = • <b>Petugas:</b> terima, periksa kelengkapan, balas, siapkan jawaban.
home-help-pelaksana = • <b>Pelaksana:</b> siapkan jawaban dan surat, ajukan untuk ditandatangani.
home-help-penghubung = • <b>Tim Penghubung:</b> kumpulkan dokumen dari unit sebelum batas internal.
home-help-ppid = • <b>PPID:</b> putuskan, perpanjang, kirim jawaban resmi. Bila tidak di tempat, mintalah Plh.
home-help-atasan = • <b>Atasan PPID:</b> tanggapi keberatan, selama Anda tidak ikut memutus permohonannya.
home-help-pembina = • <b>Pembina:</b> register dan angka tiap bulan untuk dievaluasi, dan yang lewat waktu tiap pekan.
home-help-head = • <b>Pimpinan:</b> setujui pengecualian dan penolakan, tunjuk Plh.
home-help-administrator = • <b>Administrator:</b> /peran, /libur, /kesehatan; tidak memutus permohonan.

## Keluar dan kembali
member-left =
    🚪 <b>{ $name } keluar dari grup ini.</b>{ $roles ->
        [none] {""}
       *[other] {"\u000A"}Peran yang berhenti: { $roles }.
    }{ $vacant ->
        [none] {""}
       *[other] {" "}<b>Sekarang tidak ada { $vacant }.</b>
    }{ $numbers ->
        [none] {""}
       *[other] {"\u000A"}Belum ada yang memegang: { $numbers }{ and-more }. Tekan “Saya tangani” pada kartunya.
    }{ $roles ->
        [none] {""}
       *[other] {"\u000A\u000A"}{ $administrators }: bila { $name } kembali, juga dengan akun baru, tekan “Kembalikan peran”. Bila tidak, tetapkan penggantinya.
    }
button-give-back = ↩️ Kembalikan peran
button-give-back-new = ↩️ Ya, akun baru
member-back =
    👋 <b>{ $name } kembali.</b> Perannya belum berlaku lagi: { $roles }.
    { $administrators }, tekan tombol ini bila { $name } tetap memegangnya.
member-new =
    👋 <b>{ $name } bergabung.</b> Apakah ini akun baru seseorang yang keluar, atau yang selama ini tercatat tanpa Telegram?
    { $administrators }, tekan namanya bila benar, sesudah memastikan orangnya. Perannya lalu berlaku untuk akun ini. Bila bukan, biarkan saja.
give-back-to-whom = <b>Siapa { $name } sekarang?</b> Pilih akunnya di grup ini. Bila belum ada, mintalah ia masuk dan menekan “Hadir”.
account-changed = 📱 { $name } sekarang memakai akun ini; yang pernah dicatat atas nama { $before } tetap miliknya.
account-of-another = { $name } pernah memegang jabatan, jadi orang lain. Pakailah “Tetapkan peran”.
account-second-person = Pemilik akun Anda dipastikan orang lain. Mintalah rekan menekannya, atau pakailah “Tetapkan peran” dengan pindaian.
departure-over = Ini sudah diurus, jadi tombol ini tidak berlaku lagi. Lihat /peran.
roles-given-back = ↩️ { $roles ->
        [none] Tidak ada peran yang dikembalikan kepada { $name }.
       *[other] { $name } memegang lagi: { $roles }.
    }{ $taken ->
        [none] {""}
       *[other] {" "}Tidak dikembalikan, karena sudah ada yang ditetapkan: { $taken }.
    }{ $numbers ->
        [none] {""}
       *[other] {" "}Kembali kepadanya: { $numbers }.
    }

group-command-pasang = Pasang meja di grup ini, periksa hak bot
install-invite =
    Halo, saya bot meja layanan informasi { $office }. Grup petugasnya belum ditentukan.

    Bila grup inilah grup petugas, seorang administrator grup mengetik <b>/pasang</b> di sini, diikuti kode delapan angka. Kode itu tampil di layar pengelola sistem saat bot dinyalakan; <code>loket check</code> menampilkannya lagi. Nyalakan dulu topiknya: Info grup → Ubah → Topik.
install-needs-code = Untuk memasang meja layanan di grup ini, seorang administrator grup mengetik /pasang diikuti kode delapan angka yang tampil di layar pengelola sistem saat bot dinyalakan (atau lewat <code>loket check</code>).
install-too-often = Terlalu banyak kode yang salah dari Anda di grup ini. Tunggu satu jam, lalu ketik /pasang dengan kode yang benar.
install-anonymous = Perintah ini tidak datang dari akun seseorang. Bila Anda administrator: matikan “Tetap anonim” pada hak administrator Anda, lalu ketik /pasang lagi.
install-not-administrator = Hanya administrator grup ini yang dapat memasang meja layanan di sini. Mintalah kepadanya untuk mengetik /pasang.
install-elsewhere = Bot ini sudah melayani grup petugas lain. Untuk memindahkannya ke sini, pengelola sistem menghentikan bot, menjalankan <code>loket release-group</code>, lalu menyalakannya lagi; kode yang tampil di layarnya diketik di sini setelah /pasang.
install-only-administrators = Hanya administrator grup yang dapat melakukan ini. Bila Anda sendiri administrator, coba lagi sebentar.
install-needs-topics = Grup ini belum dipasang karena topiknya belum menyala: tiap permohonan mendapat topiknya sendiri. Nyalakan di Info grup → Ubah → Topik, beri bot hak “Kelola topik”, lalu ketik perintah tadi sekali lagi.
install-bound = ✅ <b>Grup ini sekarang grup petugas { $office }.</b> Dipasang oleh { $name }. Saya memeriksa hak saya dulu…
install-moved = Meja layanan sudah dipindah ke grup lain. Di grup ini tidak ada lagi yang dikirim ke warga; bot boleh dikeluarkan.
group-not-ours = Tombol ini hanya berlaku di grup petugas, dan grup ini bukan, atau bukan lagi, grup petugas.
install-testing = ⏳ Pesan uji dari bot untuk dirinya sendiri…
install-report =
    { $ready ->
        [yes] ✅ <b>Meja layanan siap.</b>
       *[no] ⚠️ <b>Meja layanan sudah jalan, tetapi masih ada yang perlu dinyalakan.</b>
    }

    { $lines }
    ✅ Pesan uji terkirim dan sampai di grup ini.

    { $vacant ->
        [none] Semua peran sudah dipegang.
       *[other] <b>Belum ditetapkan:</b> { $vacant }. Permohonan tetap diterima dan dibalas, tetapi belum ada yang dapat memutus. Administrator menekan “Peran” untuk mencatat SK-nya.
    }
    { $silent ->
        [none] Alamat dan kontak kantor sudah lengkap.
       *[other] <b>Belum diisi:</b> { $silent }. Warga yang bertanya tidak diberi tahu. PPID mengisinya lewat /kantor.
    }
    Isian yang panjang diisi petugas di obrolan pribadinya. Bot tidak boleh menulis lebih dulu: mintalah setiap petugas membuka bot ini dan menekan <b>Start</b> sekali.{ $ready ->
        [yes] {""}
       *[no] {"\u000A"}Setelah mengubahnya, tekan “Periksa lagi”.
    }
install-need-administrator = { $met ->
        [yes] ✅ Bot adalah administrator grup.
       *[no] ⚠️ Bot belum administrator: buka Info grup → Ubah → Administrator → Tambah admin, lalu pilih bot ini.
    }
install-need-sees-all = { $met ->
        [yes] ✅ Bot melihat semua pesan di grup.
       *[no] ⚠️ Bot tidak melihat semua pesan: jadikan bot administrator; atau di @BotFather, /setprivacy → Disable, lalu keluarkan dan masukkan lagi bot ini.
    }
install-need-topics = { $met ->
        [yes] ✅ Topik menyala: tiap permohonan mendapat topiknya sendiri, dibuat oleh bot.
       *[no] ⚠️ Topik dimatikan, jadi kartu dan pesan tiap permohonan ditaruh di percakapan umum. Nyalakan lagi: Info grup → Ubah → Topik.
    }
install-need-manage-topics = { $met ->
        [yes] ✅ Hak “Kelola topik”.
       *[no] ⚠️ Hak “Kelola topik” belum diberikan: Info grup → Administrator → bot ini → Kelola topik.
    }
install-need-delete = { $met ->
        [yes] ✅ Hak “Hapus pesan”.
       *[no] ⚠️ Hak “Hapus pesan” belum diberikan: Info grup → Administrator → bot ini → Hapus pesan.
    }
install-need-pin = { $met ->
        [yes] ✅ Hak “Sematkan pesan”.
       *[no] ⚠️ Hak “Sematkan pesan” belum diberikan: Info grup → Administrator → bot ini → Sematkan pesan.
    }
button-install-again = 🔄 Periksa lagi
button-install-roles = 👥 Peran
button-install-health = 🩺 Keadaan meja

## Peran
-example-decree = <i>Contoh: 12/SDM.07.1-Kpt/3310/2026 tanggal 5 Januari 2026</i>
-write-decree = Tuliskan nomor dan tanggalnya dalam satu baris, misalnya: 12/Kpt/2026 tanggal 5 Januari 2026.
-example-holder = <i>Contoh: Siti Aminah, S.H., 19800101 200501 2 001; Kepala Subbagian Hukum. NIP dan jabatan boleh tidak ada.</i>
-write-holder = Tuliskan nama lengkapnya. Bila ada: NIP 18 angka, dan jabatan di belakang titik koma.
-offer-holder = Seperti pada SK-nya; nama inilah yang tercetak pada surat dan register.
ask-appoint-role = <b>Peran yang mana?</b>
choice-appoint-role-ppid = PPID: memutus permohonan
choice-appoint-role-atasan = Atasan PPID: menanggapi keberatan
choice-appoint-role-head = Pimpinan: menyetujui pengecualian
choice-appoint-role-pembina = Pembina: mengawasi
choice-appoint-role-petugas = Petugas: menerima dan membalas
choice-appoint-role-pelaksana = Pelaksana
choice-appoint-role-penghubung = Tim Penghubung: menyiapkan dokumen
ask-appoint-kind = <b>Apa isi surat atau SK-nya?</b>
choice-appoint-kind-lasting = Menetapkan pejabatnya
choice-appoint-kind-acting = Plh. atau Plt., beberapa hari
choice-appoint-kind-ended = Berhenti, tanpa pengganti
ask-appoint-unit = <b>Untuk subbagian mana?</b>
example-appoint-unit = <i>Contoh: Perencanaan, Data dan Informasi</i>
error-appoint-unit = Silakan pilih salah satu subbagian.
ask-appoint-member = <b>Siapa orangnya?</b>
example-appoint-member = <i>Belum ada namanya? Mintalah ia menekan “Hadir”, atau menulis sekali di grup.</i>
error-appoint-member = Silakan pilih salah satu nama.
ask-appoint-from = <b>Mulai kapan?</b> Plh. bila pejabatnya ada, Plt. bila jabatannya kosong pada hari itu.
ask-appoint-until = <b>Sampai kapan?</b> Peran berakhir sendiri sesudah hari itu.
ask-appoint-decree = <b>Nomor dan tanggal SK atau surat perintahnya?</b> Surat penunjukan dari pimpinan juga berlaku (PP 61/2010 Pasal 21 ayat (2)). Pindaiannya dapat menyusul.
example-appoint-decree = { -example-decree }
error-appoint-decree = { -write-decree }
ask-appoint-holder = <b>Nama lengkapnya, dengan gelar, NIP, dan jabatan?</b> { -offer-holder }
example-appoint-holder = { -example-holder }
error-appoint-holder = { -write-holder }
ask-appoint-confirm =
    <b>Penetapan</b>

    { $lines }
choice-appoint-confirm-send = ✔️ Tetapkan
field-appoint-role = Peran
field-appoint-kind = Isi surat
field-appoint-unit = Subbagian
field-appoint-member = Orang
field-appoint-from = Mulai
field-appoint-until = Sampai
field-appoint-decree = SK atau surat perintah
field-appoint-holder = Nama lengkap
everybody-here = Semua anggota yang hadir
appoint-what-follows = { $kind ->
        [plh] Menggantikan { $others }, sebagai <b>Plh. { $role }</b>.
        [plt] Ia bertindak sebagai <b>Plt. { $role }</b>: tidak ada pejabat tetapnya.
        [ended] { $others } tidak lagi { $role } sejak tanggal SK itu; sesudahnya jabatan kosong.
       *[lasting] { $others ->
            [none] Jabatan { $role } sekarang kosong.
           *[other] Sekarang { $role }: { $others }, yang diganti. Plh. dan Plt. tetap.
        }
    }
appoint-nobody = Jabatan itu tidak dipegang siapa pun secara tetap, jadi tidak ada yang diakhiri. Tekan “Kembali” dan pilih yang lain.
appoint-not-here = Orang itu bukan, atau bukan lagi, anggota grup ini. Tekan “Kembali” dan pilih yang lain; atau undang kembali dulu.
appoint-petugas-already = Yang dipilih sudah menjadi petugas. Mencabutnya lewat /peran.
appointed =
    { $waits ->
        [yes] 📜 <b>Dicatat:</b>
       *[no] 📜 <b>Ditetapkan:</b>
    }
    { $lines }{ $scan ->
        [none] {""}
        [own] {"\u000A\u000A"}⏳ Yang Anda catat untuk diri sendiri baru berlaku begitu pindaian suratnya diserahkan. Atau mintalah rekan mencatatnya.
       *[missing] {"\u000A\u000A"}Serahkan pindaian suratnya; itu ditanyakan tiap Senin sampai ada.
    }
no-judge-of-ppid = ⚠️ Belum ada yang dapat menanggapi keberatan: yang memutus tidak menanggapi keberatannya sendiri (Penjelasan UU 14/2008 Pasal 35). Tetapkan Atasan PPID yang lain.
no-judge-of-head = ⚠️ Bila pimpinan menyetujui penolakan, tidak ada lagi yang boleh menanggapi keberatannya: yang memutus atau menyetujui tidak menanggapinya (Penjelasan UU 14/2008 Pasal 35).
approval-and-judge = ⚖️ { $name }: bila Bapak/Ibu menyetujui ini, keberatannya tidak dapat Bapak/Ibu tanggapi{ $judge ->
        [none] , dan belum ada pejabat lain yang dapat menanggapinya. Minta administrator menetapkannya dulu dengan /peran.
       *[other] ; yang menanggapi { $judge }.
    }
offices-vacant =
    ⚠️ <b>Belum ditetapkan dengan SK: { $roles }.</b>
    Permohonan tetap diterima dan dibalas, dan harinya tetap dihitung. Tetapi belum ada yang dapat memutus: administrator grup hanya menyiapkan.
    Administrator, catat SK-nya dengan tombol ini, satu orang demi satu orang, atau dengan /peran.
roll-call =
    🙋 <b>Siapa saja di grup ini?</b> Tekan “Hadir” sekali, supaya meja mengenal Anda. Ini belum memberi tugas apa pun.
    Dikenal ({ $count }): { $names }

    <b>Administrator:</b> sesudah semua hadir, catat SK yang menetapkan PPID dan atasannya. Sebelum itu permohonan diterima dan dibalas, tetapi belum ada yang dapat memutus.
press-of-nobody = Tombol ini untuk anggota grup, dengan akunnya sendiri: bukan untuk bot, kanal, atau administrator tanpa nama.
press-of-unknown = Meja menanyakan kepada Telegram apakah Anda anggota grup ini. Bila ya, Anda dikenal sebentar lagi: tekan sekali lagi. Bila tidak juga, tulis sekali di grup.
roll-call-noted = Terima kasih, { $name }. Meja mengenal Anda.
button-present = 🙋 Hadir
button-practice = 🎓 Latihan
practice-mark = 🎓 <b>LATIHAN.</b> Tidak bernomor, tidak tercatat di mana pun, dan tidak ada yang terkirim.
practice-number = LATIHAN
practice-wanted = Rincian belanja kantor per kegiatan
practice-purpose = Latihan petugas
practice-decision =
    ⚖️ <b>Apa keputusannya?</b> Pada permohonan sungguhan di sini juga ada “Keputusan lain”: sebagian, ditolak, tidak dikuasai.
    Bila semuanya diberikan seperti diminta, satu ketukan cukup.
practice-preview =
    👁 <b>Pratinjau jawaban resmi.</b> Pada permohonan sungguhan jawaban ditulis dan berkasnya dilampirkan dulu. Petugas mengajukannya; hanya PPID yang mengirim, dan hanya kiriman itu yang menghentikan hitungan hari.
practice-handed-up = 🖋 <b>Konsep diajukan kepada { $signers }.</b> Pada permohonan sungguhan seluruh isinya tampil di sini; yang berwenang menekan “Kirim”, dan baru saat itu pemohon menerimanya.
practice-sent =
    ✅ <b>Pada permohonan sungguhan pemohon sekarang membaca:</b>

    <blockquote><b>JAWABAN RESMI</b> atas permohonan LATIHAN: informasi diberikan seluruhnya, dengan berkas yang dilampirkan, tanda tangan PPID, dan hak mengajukan keberatan.</blockquote>
    Hitungan hari berhenti. Jawaban resmi tidak dapat ditarik; yang keliru diperbaiki dengan ralat.
practice-words =
    💬 <b>Pemohon menulis:</b> Selamat pagi, apakah rinciannya sudah ada?

    Balas pesan <b>ini</b>, seperti kepada pemohon sungguhan.
practice-replied =
    📤 Pada permohonan sungguhan Anda menekan “Kirim” di bawah tulisan ini dulu; sesudah itu pemohon membaca:

    <blockquote><b>Petugas PPID:</b> { $words }</blockquote>
    Balasan pada kata-kata pemohon keluar; balasan pada kartu, obrolan biasa, dan yang diawali “//” tidak.
button-practice-end = ✖️ Akhiri latihan
practice-over = Latihan selesai. Tidak ada yang terkirim dan tidak ada yang tercatat.
button-appoint = 📜 Tetapkan peran
button-appoint-another = ➕ Orang lain dari surat ini
button-decree-scan = 📎 Pindaian SK
decree-named = { $number } tanggal { $on }
decree-number-follows = Hari ini, nomor menyusul
ask-decree-scan = <b>Kirim pindaian SK-nya.</b> Sebuah PDF atau foto. Bila nomornya tadi menyusul, tulis nomor itu sebagai keterangannya.
example-decree-scan = <i>Setelah terkirim, tekan “Selesai”.</i>
choice-decree-scan-done = Selesai
error-decree-scan = Kirim sebuah PDF atau foto, lalu tekan “Selesai”.
field-decree-scan = Pindaian SK
decree-scan-kept = 📎 Pindaian SK { $decree } terbuka dan tersimpan.
decree-scan-looked-at = Pindaiannya sedang dibuka.
decree-scan-unfit =
    ⚠️ Berkas untuk SK { $decree } tidak dapat dibuka sebagai pindaian: { file-refused-why }. Tidak ada yang berlaku karenanya.
    Foto lembarnya, atau simpan sebagai PDF di bawah 20 MB, lalu kirim lagi.
chair-line = • <b>{ $name }</b>: { $how ->
        [ends] tidak lagi { $role }
       *[gives] { $role }
    }{ $before ->
        [none] {""}
       *[other] , menggantikan { $before }
    }
chair-waits =
    { $lines ->
        [none] ⏳ <b>Belum dipastikan.</b>
       *[other] ⏳ <b>Belum dipastikan:</b>{"\u000A"}{ $lines }
    }
    { $how ->
        [contested] Ini dibantah, jadi hanya pimpinan yang dapat memastikannya dengan “Benar”.
        [scanned] Pindaiannya terbuka. Pemegangnya, pimpinan, atau satu petugas lain yang melihat suratnya menekan “Benar”.
       *[recorded] Pemegangnya atau pimpinan menekan “Benar”. Atau kirim pindaian suratnya; sesudah terbuka, satu petugas lain menekannya.
    }{ $who ->
        [none] {""}
       *[other] {" "}Sekarang yang dapat: { $who }.
    }
    { $carried ->
        [photo] Foto surat perintahnya terbuka, jadi ia sudah dapat menjawab, memberi, dan memperpanjang.
        [word] Tidak ada orang lain di sini, jadi perintah pimpinan yang dicatat ini berlaku dulu s.d. { $word }. Kirim foto suratnya.
       *[no] { $deputy ->
            [yes] Begitu foto surat perintahnya terbuka, ia dapat menjawab, memberi, dan memperpanjang.
           *[no] Sampai saat itu pemegang lama menjawab, memberi, dan memperpanjang.
        }
    } Penolakan, tanggapan keberatan, dan penutupan menunggu, kecuali pada hari terakhir.
chair-told =
    { $state ->
        [waits] ⏳ <b>Dicatat di grup petugas, belum dipastikan:</b>
        [denied] ✋ <b>Dibantah, jadi menunggu pimpinan:</b>
        [taken] ✖️ <b>Dicabut di grup petugas:</b>
       *[stands] 📜 <b>Berlaku sekarang:</b>
    }
    { $lines }
    Bila ini keliru, tekan “Bukan begitu”. Semuanya juga terbaca di grup petugas.
chair-changed =
    ✅ <b>Dipastikan oleh { $officer }, dan berlaku sejak tanggal SK-nya:</b>
    { $lines }
chair-acts =
    📂 { $name }: sejak { $since } pemegang lama masih bertindak atas { $numbers }{ and-more }.
    Periksa, lalu tekan “Kuatkan”. Yang tidak Anda setujui diputus lagi pada kartunya.
chair-affirmed = ✔️ { $name } menguatkan yang dilakukan pemegang lama sejak tanggal SK-nya.
chair-denied =
    { $state ->
        [dropped] ✖️ <b>{ $name } membatalkan catatan ini; tidak ada yang berubah:</b>
        [waits] ✋ <b>{ $name }: bukan begitu.</b> Ini tidak berlaku sampai pimpinan memastikannya:
       *[stands] ✋ <b>{ $name }: bukan begitu.</b> Pemegangnya sudah bertindak atau pimpinan sudah memastikannya, jadi tidak ada yang dibatalkan:
    }
    { $lines }{ $state ->
        [dropped] {""}
       *[other] {"\u000A"}Mohon diperiksa: { $who }.
    }
chair-denied-noted = Tercatat, dan terbaca di grup petugas.
chair-changes = Perubahan jabatan { $roles } belum dipastikan. Sampai itu penolakan, tanggapan keberatan, dan penutupan menunggu, kecuali pada hari terakhir. Lihat /peran.
chair-change-over = Ini sudah dipastikan atau sudah diganti. Lihat /peran.
chair-not-yours = Ini hanya untuk yang disebut di dalamnya, atau pimpinan.
chair-second-person = Yang dapat memastikan ini sekarang: { $names ->
        [none] belum ada; kirim dulu pindaian SK-nya
       *[other] { $names }
    }.
button-chair-yes = ✔️ Benar
button-chair-no = ✋ Bukan begitu
button-chair-affirm = ✔️ Kuatkan
role-end-needs-basis = Jabatan dilepas pemegangnya sendiri atau dicabut pimpinan. Dengan SK pemberhentian: “Tetapkan peran”, lalu “Berhenti, tanpa pengganti”.
account-of-office = { $name } memegang jabatan: akun barunya dipastikan pimpinan, atau “Tetapkan peran” dan orang kedua.
error-date-before = Hari terakhir tidak boleh sebelum hari pertama.

topic-name = #{ $sequence } { $subject }
anonymous-officer = Pesan ini tidak dikirim, karena Anda menulis sebagai administrator tanpa nama. Matikan “Tetap anonim” pada hak administrator Anda, lalu kirim lagi.
name-a-member = { $name } tidak lagi anggota grup ini. Undang kembali dulu.
alarm-topics-off = ⚠️ Topik di grup ini dimatikan. Tidak ada yang tertahan: kartu dan pesan ditaruh di percakapan umum, dan yang ditulis untuk suatu permohonan membalas kartunya atau pesannya. Nyalakan lagi: Info grup → Ubah → Topik.
alarm-no-topics = ⚠️ Bot tidak boleh membuat topik, jadi permohonan ditaruh di percakapan umum. Beri bot hak “Kelola topik”.
group-command-batal = Tarik balasan terakhir
group-command-bantuan = Cara memakai meja ini
help-officers =
    <b>Tiga hal yang berbeda</b>
    💬 <b>Balasan</b>: balas kata-kata pemohon, atau tekan “Balas”. Di bawahnya muncul satu baris; tekan “Kirim” di situ. Hari tetap dihitung.
    📨 <b>Jawaban resmi</b>: tekan tombolnya pada kartu. Hanya ini yang menghentikan hitungan hari.
    📝 <b>Catatan</b>: semua tulisan lain, dan yang diawali <b>//</b> atau 📝. Tidak pernah keluar.

    📋 <b>Isian</b>: yang pendek diisi di grup, yang panjang di obrolan pribadi Anda; tekan <b>Start</b> pada bot ini sekali.

    Tindakan lain ada di “⋯ Tindakan lain” pada kartu.

    <b>Yang paling sering dipakai</b>
    /antrean · yang menunggu, milik Anda, yang terlambat, keberatan
    /kasus 17 · kartu sebuah permohonan
    /cari anggaran · cari kata, nomor, status
    /batal · tarik balasan terakhir
help-officers-commands =
    <b>Perintah di grup ini</b>
    { $lines }
help-officers-replies =
    <b>Balasan, mengubah dan menarik</b>
    Sebaris di bawah pesan Anda menyebut untuk siapa, dan yang perlu dilihat (NIK, rekening, “Bu Kabid”, isi tersembunyi). Tekan “Kirim” atau “Catatan saja”; tanpa itu tidak ada yang keluar. Pesan berturut-turut satu baris. Sesudah sampai: ✓ Terkirim.

    Rekan yang membalas baris itu, 👎, atau /batal menjadikannya catatan. Sesudah 30 menit jam layanan, petugas lain boleh menekan “Kirim”.

    Balasan pada kartu hanya catatan. Awali dengan <b>//</b> atau 📝 bila Anda membalas kata-kata pemohon tetapi hanya untuk rekan.

    Mengubah pesan sebelum “Kirim” mengubah barisnya. Sesudahnya baris itu menawarkan “Ubah juga” dan “Hapus juga”; /batal menarik balasan, paling lama 48 jam setelah terkirim. Jawaban resmi tidak berubah lagi: susulkan ralat.

    Pesan pemohon yang beruntun dikumpulkan menjadi satu kiriman setiap dua menit; balas kiriman itu seperti biasa, kutip bagiannya bila perlu.
help-officers-acts =
    <b>Tindakan lain, surat, keberatan</b>
    “⋯ Tindakan lain” pada kartu memuat keputusan, perpanjangan, kelengkapan, unit, yang sudah dilakukan di luar obrolan, ralat, dan riwayat lengkap.

    Tanpa kelengkapan atau bukti identitas tidak ada yang berubah sendiri: lanjutkan, beri waktu lagi, atau nyatakan tidak diproses. Selama belum ditentukan apakah informasi pemilu, tanggal yang lebih awal berlaku.

    📄 Surat: salinan yang terkirim dan yang perlu ditandatangani, dikirim ke obrolan pribadi Anda.

    Keberatan tertulis dicatat di “⋯ Tindakan lain” pula; /keberatan menampilkan yang masih terbuka dan siapa yang menanggapinya.
help-officers-outside =
    <b>Pemohon tanpa Telegram</b>
    /terima membuka isiannya di obrolan pribadi Anda. Kabar untuknya muncul sebagai “Sampaikan kepada pemohon”; catat begitu sampai.

    Dengan QR dan PIN tanda bukti pemohon memintanya ke percakapannya; Anda yang memastikan menekan “Ya”. Begitu pula bila teleponnya hilang. Tanda bukti hilang? “PIN baru untuk pemohon” di “⋯ Tindakan lain”.
help-officers-identity =
    <b>Data diri pemohon</b>
    Hanya dibuka di obrolan pribadi, lewat “Data pemohon”, dan hilang setelah 10 menit; bukti identitas lewat “Periksa identitas”. Tiap pembukaan tercatat.

    Berkas yang ternyata memuatnya keluar dari grup dengan “🪪 Ini identitas”.
button-help-commands = 📋 Semua perintah
button-help-replies = 💬 Mengubah dan menarik balasan
button-help-acts = ⋯ Surat, keberatan, tindakan lain
button-help-outside = 📮 Pemohon tanpa Telegram
button-help-identity = 🔒 Data diri
button-help-handbook = 📘 Buku panduan (PDF)
officers-command-mistyped = { $meant ->
        [none] Perintah itu tidak dikenal. Ketik /bantuan untuk melihat yang ada.
       *[other] Perintah itu tidak dikenal. Mungkin maksud Anda /{ $meant }? Semuanya ada di /bantuan.
    }
officers-command = Perintah itu dipakai di grup petugas. Ketik di sana.
button-open-group = ↗️ Buka grup petugas
role-petugas = petugas pelayanan
role-pelaksana = pelaksana
role-penghubung = Tim Penghubung
role-ppid = PPID
role-atasan = Atasan PPID
role-pembina = Pembina
role-head = pimpinan
role-administrator = administrator grup

group-command-peran = Peran: lihat, atau beri (balas orangnya)
role-acting = { acting-title } ({ $first } sampai { $until }, surat { $letter })
role-lasting = { $role }{ $unit ->
        [none] {""}
       *[other] {" "}({ $unit })
    }{ $decree ->
        [none] {""}
       *[other] {" "}(SK { $decree })
    }
role-line = • <b>{ $name }</b>: { $role }
roles =
    <b>Peran di kantor ini</b>
    { $lines }
    Administrator grup: { $administrators }{ $units ->
        [none] {""}
       *[other] {"\u000A"}Tanpa Tim Penghubung: { $units }
    }{ $waiting ->
        [none] {""}
       *[other] {"\u000A\u000A"}<b>Belum dipastikan:</b>{"\u000A"}{ $waiting }
    }

    <b>Belum ditetapkan:</b> { $vacant }{ $how ->
        [no] {""}
       *[yes] {"\u000A"}{ roles-how }
    }
roles-how = “Tetapkan peran”, atau /peran sebagai balasan kepada orangnya, mencatat siapa memegang peran apa: menurut SK, sebagai Plh. atau Plt., atau yang berhenti. Petugas, pelaksana dan Tim Penghubung ditunjuk PPID atau pimpinan; administrator hanya selama keduanya belum ada.
roles-none = Belum ada peran yang diberikan.
roles-all-held = tidak ada
button-role-take-back = ✖️ Cabut
role-held-for-good = { $name } sudah memegang peran itu secara tetap, jadi tidak dapat menjadi pelaksananya. Pilih orang lain.
role-end-asked = <b>Cabut peran { $role } dari { $name }?</b>{ $last ->
        [yes] {" "}⚠️ Tidak ada orang lain yang memegangnya: sesudah ini yang hanya dapat dilakukan { $role } tertunda.
       *[no] {""}
    }
button-role-end = ✖️ Ya, cabut
role-taken-back = { $name } tidak lagi memegang peran: { $role }.
role-restored = ↩️ { $name } tetap memegang peran: { $role }.
role-not-held = Peran itu sudah tidak dipegang orang tersebut.
role-ended = ⏰ Sudah berakhir: { $name }, { $role }. Administrator, beri peran baru dengan /peran bila masih diperlukan.
role-is-over = Masa itu sudah lewat, jadi perannya tidak dapat diberikan. Tekan “Kembali” untuk memperbaiki tanggalnya.
role-acting-for-whom = Lebih dari satu orang memegang jabatan itu, jadi belum jelas siapa yang digantikan. Lewat /peran, akhiri dulu yang tidak berlaku lagi.
role-acting-needs-dates = Plh. dan Plt. perlu hari pertama dan hari terakhir.
role-needs-decree = Peran ini perlu nomor dan tanggal SK atau surat perintahnya.
scan-first = Pindaian { $decree }, yang menetapkan Anda, belum ada. Serahkan dulu lewat /peran: pengecualian baru, pemusnahan dan penetapan jabatan menunggunya. Jawaban, perpanjangan, keberatan dan Plh. tidak.
role-ends-before-it-starts = Hari terakhir tidak boleh sebelum hari pertama.
