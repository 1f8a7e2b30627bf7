### What the command line says of its commands, and what they say.

loket = Loket: meja layanan PPID (Pejabat Pengelola Informasi dan Dokumentasi) di Telegram.
loket-after =
    Pengaturan dibaca dari .env di folder tempat perintah diberikan; .env.example menjelaskan tiap baris.
    Hanya run, host dan check berbicara dengan Telegram; perintah lain berjalan tanpa BOT_TOKEN.
    { $program } PERINTAH --help menunjukkan contoh.
    Kode akhir: 0 selesai; 1 tidak selesai, atau ada yang salah; 2 cara memakai salah;
    78 pengaturan atau nilai salah. Dalam bahasa Inggris bila LANG bukan id.
usage = cara pakai:
arguments = yang diisi
options = pilihan
commands = perintah
command = perintah
example = contoh:
option-help = tunjukkan ini, lalu selesai
option-office = folder satu kantor dari yang dilayani bersama; perintah berlaku untuk kantor itu
option-version = tunjukkan versi, lalu selesai
give-up = Loket tidak dapat melanjutkan.
not-yours = { $file }: { $why }. Jalankan sebagai pengguna bot sendiri

command-run = buka meja di Telegram, sampai dihentikan
command-run-example = { $program } run
command-host = layani semua kantor dalam satu folder, masing-masing di foldernya sendiri, tempat jalur relatifnya bermula, sampai dihentikan
command-host-example = { $program } host /srv/loket
command-hand-down = ajukan hari libur, entri daftar, atau keputusan pengecualian sebagai konsep kepada PPID setiap kantor dalam satu host; meja boleh sedang terbuka
command-hand-down-example = { $program } hand-down 2027.csv /srv/loket
command-check = katakan dengan kalimat biasa apa yang kurang, lalu selesai
command-check-example = { $program } check
command-backup = tulis cadangan terenkripsi dan baca ulang; meja boleh buka
command-backup-example = { $program } backup
command-restore = pulihkan cadangan ke DATA_DIR, dan singkirkan yang ada di sana; hentikan meja dahulu
command-restore-example = { $program } restore loket-20261124T190000Z.tar.age --identity kunci-cadangan.txt
command-export = tulis register suatu masa; meja boleh buka
command-export-example = { $program } export --register requests --from 2026-01-01 --to 2026-12-31 register.xlsx
command-list = masukkan atau tulis daftar informasi publik (DIP)
command-list-example = { $program } list import --dry-run daftar.xlsx
command-list-import = masukkan berkas CSV, XLSX, atau ODS berkolom judul, ringkasan, kategori; hentikan meja dahulu
command-list-import-example = { $program } list import --drafts daftar.csv
command-list-export = tulis daftarnya; meja boleh buka
command-list-export-example = { $program } list export daftar.xlsx
command-rotate-key = ganti kunci identitas dan segel semuanya dengan yang baru; hentikan meja dahulu
command-rotate-key-example = { $program } rotate-key
command-release-group = lupakan grup petugas dan bot, bila salah satunya hilang atau meja pindah ke yang lain; hentikan meja dahulu
command-release-group-example = { $program } release-group
command-verify = buktikan bahwa jejak kejadian utuh, dan berkas masih seperti ketika keluar; meja boleh buka
command-verify-example = { $program } verify surat.pdf --code 7F3A-91C2
command-preview-letters = tulis setiap surat dengan isi contoh, sebagai PDF
letters-of-profile = Surat-surat ini menurut berkas profil. Yang diubah lewat /kantor mendahuluinya dalam surat yang dikirim.
command-preview-letters-example = { $program } preview-letters surat
command-papers = tulis naskah yang ditandatangani kantor sebelum mulai, sebagai Word, serta buku panduan dan poster loket
command-papers-example = { $program } papers naskah --bot PpidContohBot
command-new-office = tanyakan sepuluh hal dan tulis profil kantor
command-new-office-example = { $program } new-office kantor
command-demo = sebutkan di mana demo berada, yang tidak ikut terpasang
command-demo-example = { $program } demo
demo = buka Telegram buatan, bot, dan halaman untuk mencobanya; tanpa token
demo-example = { $demo } --port 8000

argument-run-new = buka meja baru di folder kosong walaupun bot ini pernah melayani meja lain
argument-check-live = tanyakan juga kepada Telegram sendiri, dalam grup yang terpasang, apa yang diandaikan meja
argument-restore-file = cadangannya
argument-restore-identity = berkas berisi kunci rahasia age
argument-export-register = register yang mana: requests (permohonan) atau objections (keberatan)
argument-export-first = hari pertama, misalnya 2026-01-01
argument-export-last = hari terakhir
argument-export-format = jenis berkas
argument-export-with-identity = juga siapa pemohonnya (hentikan meja dahulu); simpan berkasnya terkunci
argument-export-file = ditulis ke mana
argument-import-file = berkasnya; baris pertama menyebut kolom
argument-import-dry-run = hanya katakan apa yang akan berubah; meja boleh buka
argument-import-drafts = jangan tampilkan dulu: PPID menyatakan tiap butir
argument-list-file = ditulis ke mana (.xlsx)
argument-rotate-drop-old = lupakan kunci lama, bila tidak ada lagi yang memerlukannya
argument-verify-file = surat dan register (PDF, XLSX) atau berkas lain: benarkah itu yang keluar dari meja ini?
argument-verify-code = kode di kaki surat atau register
argument-folder = folder tempat menulis
argument-offices = folder yang memuat folder tiap kantor
argument-hand-down-file = hari libur satu tahun seperti 2027.csv, list.csv, atau exempt.csv
argument-bot = nama bot tanpa @, untuk kode di poster
argument-demo-port = port halaman (bila tidak disebut: yang bebas)
argument-demo-data = folder data demo
wrong-usage = { $command } --help menunjukkan cara memakainya.
wrong-port = port ialah angka 0 sampai 65535
wrong-code = kode terdiri atas { $most } karakter, angka 0 sampai 9 dan huruf A sampai F, misalnya 7F3A-91C2; yang terbaca “{ $read }”, dengan { $count } karakter: ketik lagi
wrong-day = tulis hari seperti 2026-12-31, dari tahun 2000 sampai 2099
wrong-bot = tulis nama bot seperti ditunjukkan @BotFather, misalnya PpidContohBot

working-backup = Membaca basis data, mengenkripsi, dan membaca ulang …
working-restore = Membuka cadangan …
working-rotate-key = Menyegel semuanya dengan kunci baru …
working-verify = Membaca semua kejadian …
working-export = Menulis register …
working-check = Memeriksa semuanya …
working-list = Memeriksa daftar …

handed-down = { $office }: konsepnya ditunjukkan kepada PPID begitu mejanya terbuka.
not-handed-down = { $office }: BELUM sampai: { $why }
backup-written = Cadangan ditulis dan dibaca ulang: { $file }
restored =
    Dipulihkan ke { $folder }. Begitu meja dibuka, grup diberi tahu nomor mana yang dilompati, dan
    seorang administrator memutuskan di sana tentang pesan yang tadinya menunggu.
restored-before = Yang ada sebelumnya disimpan di { $folder }; hapus bila tidak ada lagi yang dicari di sana.
restored-key = Sekarang kembalikan kunci identitas ke { $path }: kunci itu tidak ada dalam cadangan.
key-dropped = Hanya kunci terbaru yang tersisa di { $path }. Perbarui salinan berkas itu.
key-rotated =
    { $count } nilai disegel dengan kunci baru di { $path }.
    Salin berkas itu ke tempat salinannya disimpan, sebelum meja dibuka lagi.
key-damaged = Tidak dapat dibuka, dan dibiarkan apa adanya: { $place }
key-older =
    Berkas itu masih memuat kunci lama: { $count } cadangan memerlukannya, begitu pula setiap salinannya di
    tempat lain. Bila semua itu sudah tidak ada: { $program } rotate-key --drop-old
group-forgotten =
    Meja sudah melupakan grup { $group }: jalankan meja, lalu ketik baris /pasang yang ditampilkannya
    di grup petugas yang baru.
trail-count = { $count } kejadian bersambung satu sama lain, seperti ketika dicatat.
trail-last = Kode catatan sekarang: { $code }
trail-public-key = Pihak lain memeriksa bukti di dalam surat dengan kunci ini: { $key }
trail-coded = Kode { $code }: catatan masih seperti ketika surat itu dibuat; kejadian terakhir sebelum itu: { $at }.
trail-lacks-code = RUSAK: catatan tidak pernah sampai pada kode { $code }, atau sudah ditulis ulang. Cocokkan dulu setiap karakternya dengan suratnya.
trail-broken = RUSAK pada kejadian { $event }: diubah, atau yang mendahuluinya hilang.
trail-cut = RUSAK di ujung: kejadian sesudah yang terakhir ini hilang.
trail-row = RUSAK: baris { $row } dari { $table } { $how ->
        [added] ditambahkan
        [gone] dihapus
       *[altered] diubah
    } dengan tangan.
trail-contradiction = RUSAK: { $number }: { $columns } diubah dengan tangan: kejadiannya berkata lain.
trail-keep = Simpan salinan basis data ini sebagai bukti, lalu pulihkan cadangan terbaru yang utuh.
file-genuine = { $file }: ASLI, sama bita demi bita. { $how ->
        [file-kept] Disimpan
       *[letter-sent] Keluar dari meja
    } { $at }: { $what }{ $number ->
        [none] {""}
       *[other] , permohonan { $number }
    }.
file-altered = { $file }: BERUBAH. Kodenya kode { $what }, yang dibuat { $at }{ $number ->
        [none] {""}
       *[other] {" "}untuk permohonan { $number }
    }, tetapi isinya bukan yang keluar. (Begitu pula salinan yang dihitamkan dalam berkas sengketa: periksa ZIP-nya.)
file-unknown = { $file }: TIDAK DIKENAL. Berkas seperti ini tidak pernah keluar dari meja ini. Pindaian, salinan yang disimpan ulang, dan hasil “export” tidak dikenali dari bitanya: periksa kode di kakinya dengan --code.
export-written = { $count } baris ditulis ke { $file }.
list-written = { $count } butir ditulis ke { $file }.
list-refused = Tidak ada yang diubah. Perbaiki baris ini dan masukkan lagi berkasnya.
list-brought = { $dry ->
        [yes] akan ditambah: { $added }, akan diubah: { $changed }, tetap: { $same }
       *[no] ditambah: { $added }, diubah: { $changed }, tetap: { $same }
    }
file-unwritable = { $file } tidak dapat ditulis ({ $why })
