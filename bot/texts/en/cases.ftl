### What the feature cases says to requesters.

button-yes-withdraw = Yes, withdraw it
button-no-withdraw = No, keep it
withdraw-certain = Withdraw request { $number }? The officers stop looking; the number stays in the register.
withdrawn =
    <b>PROOF OF WITHDRAWAL</b>
    Request <code>{ $number }</code> ({ $subject }) was withdrawn by the requester on { $at }. You can file a new request at any time.
not-now-withdraw = Request { $number } has been answered or closed, so it cannot be withdrawn any more.

rating-ask = How was our service for request { $number }? One tap is enough: 1 poor, 5 very good.
typed-rating = star, stars, rating, score, points, i give, out of 5, out of five, of 5
rating-thanks = Thank you for rating us { $score } of 5. What should we do better? If you like, reply to this message with one sentence.
rating-words-thanks = Thank you, your remark is on record.
rating-known = Your rating is on record already. Thank you.

cancelled = Cancelled; what you filled in is deleted.

personal-kind = { $kind ->
        [identity_number] NIK
        [phone] phone number
        [email] e-mail address
        [name] name
        [address] address
       *[account] Telegram account
    }
