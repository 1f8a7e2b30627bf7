### What the feature oversight says to requesters.

label-policy = 📜 Policy of access, version { $version }
policy =
    📜 <b>Policy of access to information, version { $version }</b>

    <i>The office sets the text in Indonesian.</i>

    { $parts }

    <b>Versions</b>
    { $versions }
policy-part =
    <b>{ $part ->
        [policy_open] What is open
        [policy_service] Service
       *[policy_limits] Limits
    }</b>
    { $words }
policy-version = • Version { $version }, { $on }, { $role }: { $change }
