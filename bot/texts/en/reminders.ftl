### What the feature reminders says to requesters.

halfway = Request <b>{ $number }</b> ({ $subject }) is still being worked on. Answer at the latest on <b>{ $due }</b>.
late =
    <b>The time limit has passed.</b>
    You should have received the answer to request <code>{ $number }</code> by { $due }, but we have not sent it. We are sorry. The officers must still answer, and have been reminded.

    <b>Your right:</b> file a written objection (keberatan) with { $addressee } by <b>{ $until }</b>. The ground of the objection: the request was not responded to (Law 14/2008, Articles 35 (1) c and 36 (1)).

days-left-aside = { $days ->
        [0] {" "}(today).
        [one] {" "}(one working day left).
       *[other] {" "}({ $days } working days left).
    }
completion-note =
    <b>The request is not complete yet.</b>
    You can complete request <code>{ $number }</code> ({ $subject }) at the latest on <b>{ $until }</b>{ days-left-aside } Send what is missing from the details of the request. After that the officers may declare that it cannot be processed.
proof-note =
    🪪 <b>We have not received your proof of identity.</b>
    For request <code>{ $number }</code> ({ $subject }), please show it at the latest on <b>{ $until }</b>{ days-left-aside } Send it with the button below, or show it at the counter. Your registration number stays valid; after that day the officers decide how to go on.
objection-late =
    <b>Your objection has not been answered.</b>
    You should have received the answer of { $addressee } to objection <code>{ $number }</code> by { $due }. We are sorry; { $addressee } must still answer.

    <b>Your right:</b> take the dispute to { $commission }. { $window ->
        [unknown] Do so soon: during election stages the time may be shorter.
       *[other] The last day is <b>{ $until }</b>: { $window } working days (Law 14/2008, Article 37 (2)).
    }
objection-right =
    <b>Your right to object is about to end.</b>
    About request <code>{ $number }</code> ({ $subject }): you may still file a written objection (keberatan) with { $addressee }. The last day is <b>{ $until }</b>; { $days ->
        [one] one working day is
       *[other] { $days } working days are
    } left (Law 14/2008, Article 36 (1)). If you are satisfied, you need not do anything.
dispute-right =
    <b>Your right to a dispute is about to end.</b>
    About objection <code>{ $number }</code>: you may still take the dispute to { $commission }. The last day is <b>{ $until }</b>; { $days ->
        [one] one working day is
       *[other] { $days } working days are
    } left (Law 14/2008, Article 37 (2)). If you are satisfied, you need not do anything.
letter-ends =
    <b>The letter of authority will end.</b>
    Your letter for request <code>{ $number }</code> holds until <b>{ $until }</b>. After that you cannot withdraw, object or agree to a settlement here. If you still act for the requester, bring a new letter to the counter.
button-mute = 🔕 Do not remind me again
button-unmute = 🔔 Remind me again
muted = All right, we will not remind you of this again. Notices that the law demands still come, and your rights stay the same.
unmuted = All right, we will remind you again.
