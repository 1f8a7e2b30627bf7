### What the feature oversight says to requesters.

label-policy = 📜 Kawicaksanan akses informasi, versi { $version }
policy =
    📜 <b>Kawicaksanan akses informasi, versi { $version }</b>

    <i>Teksipun katetepaken kantor wonten ing basa Indonesia.</i>

    { $parts }

    <b>Versi</b>
    { $versions }
policy-part =
    <b>{ $part ->
        [policy_open] Ingkang kabikak
        [policy_service] Pangladosan
       *[policy_limits] Watesan
    }</b>
    { $words }
policy-version = • Versi { $version }, { $on }, { $role }: { $change }
