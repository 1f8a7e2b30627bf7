# A request as the citizen sees it: receipt, status, story, additions, withdrawal.
receipt =
    <b>PROOF OF RECEIPT</b>
    We have received your request for public information.

    <b>Registration number:</b> <code>{ $number }</code>
    <b>Subject:</b> { $subject }
    <b>Received:</b> { $received }
    <b>Answer at the latest on { $due }</b> ({ $days } working days, if the request is complete{ $between ->
        [yes] ; the office is closed { $closed }
       *[no] {""}
    }).{ $estimated ->
        [yes] {" "}This date is an estimate, because that year’s days off have not been decreed yet.
       *[no] {""}
    }
    It may be extended once by { $regime ->
        [pemilu] { DAYS("extension", "pemilu") } working days, with written reasons (Perki 1/2019, Article 12).
       *[umum] { DAYS("extension") } working days, with written reasons (Law 14/2008, Article 22 (7) and (8)).
    }

    <b>Costs:</b> { $costs }
    <b>What happens next:</b> an officer checks that the request is complete and looks for the information. { $arrival ->
        [chat] News and the answer come to this chat; you may add to your request at any time.
       *[other] We bring you news and the answer by the contact you gave; you may add to your request at our office at any time.
    }{ $register ->
        [e-ppid] {" "}This office's register of record is KPU's e-PPID; we tell you your number there as soon as there is one.
       *[loket] {""}
    }
    <b>Your right:</b> if there is no answer by that date, or it is not what you asked for, you may file an objection (keberatan) within { DAYS("objection_filing") } working days (Articles 35 and 36).
receipt-pin =
    🔑 <b>PIN: <code>{ $pin }</code></b>
    With the number and this PIN the status can be checked from another account. Keep it safe.

button-this-case = 📄 See this request
button-why = ❓ Why this date?
button-add = ➕ Add something
button-withdraw = Withdraw the request
button-yes-withdraw = Yes, withdraw it
button-no-withdraw = No, keep it

state-received = received
state-in-process = in process
state-answered = answered
state-finished = finished
state-withdrawn = withdrawn

where-it-stands = <b>{ $state }</b>. { $phase ->
        [received] An officer is checking this request. Answer at the latest on { $due }; { $days ->
            [0] today is the last day.
            [1] 1 working day left.
           *[other] { $days } working days left.
        }
        [in-process] An officer is looking for the information. Answer at the latest on { $due }; { $days ->
            [0] today is the last day.
            [1] 1 working day left.
           *[other] { $days } working days left.
        }
        [overdue] The answer was due on { $due } and has not been sent yet. The requester has the right to file an objection (keberatan).
        [answered] The official answer was sent on { $answered }.
        [finished] The official answer was sent on { $answered }.
        [to-complete] Something is missing and needs to be completed. Answer at the latest on { $due }.
        [not-processed] This request was not completed, so it is not processed. An officer may take it up again if it is completed later.
        [closed] This request was closed without an answer.
       *[withdrawn] The requester withdrew this request.
    }{ $estimated ->
        [yes] {" "}(The date is an estimate: that year’s days off have not been decreed yet.)
       *[no] {""}
    }
status =
    <b>{ $number }</b>
    Received { $received }.
    Status: { $state }
story =
    <b>{ $number }</b>
    <b>{ $subject }</b>

    Status: { $state }

    <b>Purpose:</b> { $purpose }
    <b>How:</b> { $delivery }

    <b>So far</b>
    { $events }
event-line = • { $at }: { $what }
event-filed = request received
event-words-added = you added something
event-taken = an officer took it up
event-reply-delivered = an officer wrote to you
event-answered = official answer sent
event-withdrawn = you withdrew the request
event-finished = request closed

why =
    <b>Why { $last }?</b>
    { $article } gives { $days } working days from the receipt of the request.{ $counted ->
        [completion] {" "}This office counts them from the day on which the request is complete ({ $basis }).
       *[receipt] {""}
    }
    Received { $received }{ $counted ->
        [completion] , complete { $since }; that day does not count.
       *[receipt] ; the day of receipt does not count.
    } First day: { $first }. Day { $days }: <b>{ $due }</b>.
    Not counted: { $weekends } Saturdays and Sundays{ $between ->
        [yes] {" "}and these days off:
       *[no] ; there are no other days off in between.
    }
    { $closed }{ $estimated ->
        [yes] {"\u000A"}This date is an estimate: that year’s days off have not been decreed yet.
       *[no] {""}
    }
why-day-off = • { $on }: { $name } ({ $basis })

mine = Your requests and objections, the newest on top:
mine-none = You have no requests or objections here yet.
status-which = Write the number of the request, for example <code>17</code> or <code>17/2026</code>. The full number is fine too.
status-not-a-number = We cannot read this as the number of a request. Write for example <code>17</code> or <code>17/2026</code>.
status-pin = Write the six-digit PIN that is on the receipt.
status-wrong = That number and PIN do not match. Check both, then write the PIN once more, or write another full number.
status-locked = There were too many wrong tries. Please try again in an hour, or contact the office. If you filed the request yourself, you can still see it under “My requests”.
no-such-case = That request was not found.

stray-what = We have received your message. What is it?
stray-which-case = We have received your message. Which request is it for?
stray-help = Please choose from the menu. We keep your message for now; if it is a request, press “This is a request” above.
button-is-request = 📝 This is a request
button-is-question = 💬 Just a question
button-not-this-case = Not for this request
button-is-material = Part of my request, show it
words-added = Added to request <b>{ $number }</b> ({ $subject }); it has been passed on to the officers.
file-added =
    Your file was added to request <b>{ $number }</b>. Officers open it in private only, because it may show personal data.
    If it is part of what you ask for and all officers may see it, press the button below.
material-shown = Fine, the officers can now see the file on request { $number }.
add-by-reply = Reply to this message with what you want to add to request { $number }.

question-passed-on = We have received your question for the officers. The answer comes to this chat, in service hours. (This is an ordinary question, not a registered request.)
escort-called = We have noted your wish for an officer, who will write to you here in service hours. What you filled in is kept.
escort-called-outside = We have noted your wish for an officer, who will write to you here during service hours. Reply to that message to answer.
reply-heading = PPID officer, request { $number }:
reply-heading-question = The PPID officer answers:

withdraw-certain = Withdraw request { $number }? The officers stop looking; the number stays in the register.
withdrawn =
    <b>PROOF OF WITHDRAWAL</b>
    Request <code>{ $number }</code> ({ $subject }) was withdrawn by the requester on { $at }. You can file a new request at any time.
not-now-withdraw = Request { $number } has been answered or closed, so it cannot be withdrawn any more.

halfway = Request <b>{ $number }</b> ({ $subject }) is still being worked on. Answer at the latest on <b>{ $due }</b>.
late =
    <b>The time limit has passed.</b>
    You should have received the answer to request <code>{ $number }</code> by { $due }, and we have not sent it. We are sorry. The officers must still answer, and have been reminded.

    <b>Your right:</b> you may file a written objection (keberatan) with { $addressee } because the request was not responded to, at the latest on <b>{ $until }</b> (Law 14/2008, Articles 35 (1) c and 36 (1)).

answer-heading =
    <b>OFFICIAL ANSWER</b>
    to request <code>{ $number }</code> ({ $subject }). It follows below.
answer-part-heading = Official answer { $number }:
answer-footing =
    <b>End of the official answer</b> to request <code>{ $number }</code>.

    <b>Your right:</b> if this answer is not what you asked for, file a written objection (keberatan) with { $addressee } at the latest on <b>{ $until }</b> ({ DAYS("objection_filing") } working days; Law 14/2008, Articles 35 and 36).{ $estimated ->
        [yes] {" "}This date is an estimate, because that year’s days off have not been decreed yet.
       *[no] {""}
    }
    <b>Your duty:</b> if you publish this information, name its source (Article 5 (2)).

extension-notice =
    <b>NOTICE OF EXTENSION</b>
    The answer to request <code>{ $number }</code> needs more time. The new last day is <b>{ $due }</b>. This extension is possible only once ({ $article }).{ $estimated ->
        [yes] {" "}This date is an estimate, because that year’s days off have not been decreed yet.
       *[no] {""}
    }

    <b>Ground:</b> { $ground }
    <b>Reasons:</b> { $reasons }
event-extended = the time for the answer was extended
state-to-complete = to be completed
state-handover = being handed over
state-not-processed = not processed
