# Register kedua: e-PPID KPU.
button-form-eppid = 🗂 Nomor di e-PPID KPU
button-eppid-copy = 📋 Salinan untuk e-PPID
button-eppid-identity = 🔒 Data diri, di obrolan pribadi
ask-eppid-number = <b>Berapa nomornya di e-PPID KPU?</b>
example-eppid-number = <i>Contoh: 2026-11-0123</i>
error-eppid-number = Silakan tulis nomornya.
ask-eppid-confirm =
    <b>Nomor di e-PPID</b>

    { $lines }
choice-eppid-confirm-send = ✔️ Catat nomor
error-eppid-confirm = Tekan tombol di bawah bila sudah benar, atau “Kembali”.
field-eppid-number = Nomor e-PPID
field-eppid-confirm = Pencatatan
eppid-numbered = 🗂 Nomor di e-PPID KPU dicatat: <code>{ $eppid }</code>
eppid-line = { $name }: { $value }
eppid-block =
    📋 <b>Untuk disalin ke e-PPID</b>
    <pre>Nomor: { $number }
    Diterima: { $at }
    { $lines }</pre>
card-eppid = 🗂 <b>e-PPID:</b> <code>{ $eppid }</code>{ $register ->
        [e-ppid] {" "}(register resmi)
       *[loket] {""}
    }
card-eppid-missing = ⚠️ <b>Register resmi adalah e-PPID KPU</b>, dan nomornya belum dicatat.
