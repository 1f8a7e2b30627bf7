### What the feature status says to requesters.

button-add = ➕ Add something
button-withdraw = Withdraw the request
days-left = { $days ->
        [0] today is the last day.
        [1] 1 working day left.
       *[other] { $days } working days left.
    }
where-it-stands = <b>{ $state }</b>. { $phase ->
        [received] An officer is checking this request. Answer at the latest on { $due }; { days-left }
        [in-process] An officer is looking for the information. Answer at the latest on { $due }; { days-left }
        [by-letter] The office has recorded that this request was answered by letter; that is still being confirmed.
        [overdue] The answer was due on { $due } and has not been sent yet. An objection (keberatan) may be filed.
        [answered] The official answer was sent on { $answered }.
        [finished] The official answer was sent on { $answered }.
        [to-complete] Something is missing and needs to be completed. Answer at the latest on { $due }; { $days ->
            [0] today is the last day.
            [one] 1 working day is left.
           *[other] { $days } working days are left.
        }
        [handover] The official answer was sent { $answered }. The information is being prepared for you.
        [not-processed] This request was not completed, so it is not processed. An officer may take it up again if it is completed later.
        [closed] This request was closed without an answer.
       *[withdrawn] The requester withdrew this request.
    }{ $estimated ->
        [yes] {" "}(The date is an estimate: the days off of that time are not certain yet.)
       *[no] {""}
    }
status =
    <b>{ $number }</b>
    Received { $received }.
    Status: { $state }
screen-words =
    💬 Your message that was not passed on yet:
    <blockquote>{ $words }</blockquote>
    { $silence ->
        [none] Officers can read it by now.
       *[other] { $silence }
    }
case-screen =
    <b>{ $number }</b>
    { $subject }
    Received on { $received }.

    { $state }
button-history = 📜 History of this request
story =
    <b>{ $number }</b>
    <b>{ $subject }</b>

    <b>Purpose:</b> { $purpose }
    <b>How:</b> { $delivery }

    <b>So far</b>
    { $events }
event-line = • { $at }: { $what }
event-filed = request received
event-words-added = you added something
event-request-split = something you added was asked about, or became a new request
event-taken = an officer took it up
event-reply-delivered = an officer wrote to you
event-answered = official answer sent
event-withdrawn = you withdrew the request
event-finished = request closed
mine =
    Your requests, objections and questions, those due next at the top:

    { $lines }
mine-line = <b>{ $number }</b> { $subject }
    { $state }{ $phase ->
        [over] {""}
        [by-letter] The office has recorded that this request was answered by letter; that is still being confirmed.
        [overdue] ; the last day { $due } has passed
       *[open] ; answer at the latest on { $due }{ $days ->
            [0] {""} (today)
            [one] {""} (1 working day left)
           *[other] {""} ({ $days } working days left)
        }
    }
status-none = There is no request from this account. If you filed at the counter or from another account, write its number, for example <code>17</code> or <code>17/2026</code>; with its PIN you can follow it here. Number or PIN forgotten, or the old telephone lost? Press the button below. If you want to ask for information, simply write what you need.
question-stands = 💬 Your question to the officers: { $phase ->
        [waits] waits for an officer since { $at }.
       *[answered] answered on { $at }.
    }
mine-none = You have no requests or objections here yet.
status-which = Write the number of the request, for example <code>17</code> or <code>17/2026</code>. The full number is fine too.
status-not-a-number = We cannot read this as the number of a request. Write for example <code>17</code> or <code>17/2026</code>.
status-pin = Write the six-digit PIN that is on the receipt.
button-no-pin = I forgot the number or PIN
status-no-pin =
    <b>To see a request without its PIN:</b>

    • <b>Filed in Telegram:</b> open it from the same account and press “My requests”. The PIN is on the receipt in that chat. Account or telephone lost? An officer gives you a new PIN, as below.
    • <b>Filed at the counter, by post or e-mail:</b> the PIN is printed on the receipt. If it is lost, come to the counter with proof of who you are{ $address ->
        [none] {""}
       *[other] {" "}({ $address })
    }; an officer gives you a new one.{ $phone ->
        [none] {""}
       *[other] {"\u000A"}• <b>By telephone:</b> { $phone }. The officer first makes sure that the request is yours.
    }

    Somebody else’s request is shown only with its PIN.
status-wrong = That number and PIN do not match. Check both, then write the PIN once more, or write another full number.
status-locked = There were too many wrong tries. Please try again in an hour, or contact the office. If you filed the request yourself, you can still see it under “My requests”.
event-extended = the time for the answer was extended
event-extension-ended = no extension: nothing proves that its notice was sent

button-claim = 🔑 Follow it in this chat
event-claimed = the request was connected to your Telegram chat

event-deficiencies-listed = an officer asked you to complete the request
event-completed = the request was found complete
event-not-processed = the request was closed as not processed
event-revived = the request is in process again

event-corrected = the official answer was corrected

button-stop = Done checking
command-daftar = My requests
command-status = Check a request’s number

event-answered-elsewhere = official answer given outside this chat
event-not-received = you said that it had not reached you
event-handed-over = information handed over
event-rated = you rated our service
event-line-later = • { $at }: { $what } <i>(recorded later, { $recorded })</i>

event-eppid-numbered = the request was entered in e-PPID

event-objection-withdrawn = you withdrew the objection
event-order-fulfilled = what was ordered on the objection was carried out
event-order-lifted = the order on the objection was lifted
event-settlement-proposed = an agreement on the objection was proposed to you
event-settlement-agreed = you agreed to settle the objection
event-settlement-denied = you did not agree to settle the objection
event-objection-disowned = you said that the objection is not yours

event-objection-delivered = the answer to the objection was given outside this chat
event-objected = you objected
event-objection-answered = the objection was answered
event-reopened = the request was reopened to be answered
event-dispute-recorded = a stage of the dispute was recorded

event-proof-sent = proof of identity sent
event-proof-accepted = proof of identity valid
event-proof-refused = proof of identity not accepted yet

event-letter-replaced = a new letter of authority was recorded
event-data-corrected = personal details corrected

event-told = a notice was brought to you outside this chat
event-letter-returned = the letter with the answer came back to the office, so it counts as not sent
event-regime-set = the clock was settled

event-transcript-confirmed = you confirmed the transcript of a voice message
event-transcript-denied = you said that the transcript of a voice message is wrong
