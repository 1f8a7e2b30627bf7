### What the feature oversight says to requesters.

label-policy = 📜 Kebijakan akses informasi, versi { $version }
policy =
    📜 <b>Kebijakan akses informasi, versi { $version }</b>

    { $parts }

    <b>Versi</b>
    { $versions }
policy-part =
    <b>{ $part ->
        [policy_open] Yang dibuka
        [policy_service] Pelayanan
       *[policy_limits] Pembatasan
    }</b>
    { $words }
policy-version = • Versi { $version }, { $on }, { $role }: { $change }
