# An objection once made, as citizens see it: look, withdraw, not mine.
objection-view =
    <b>Objection</b> <code>{ $number }</code>{ $case ->
        [none] {""}
       *[other] {"\u000A"}<b>On request:</b> <code>{ $case }</code>
    }
    <b>Ground:</b> { $ground }
    <b>Received:</b> { $received }

    { $stands }
button-withdraw-objection = Withdraw the objection
objection-withdraw-certain = Withdraw objection { $number }? The PPID’s superior will no longer answer it; the number stays on record.
objection-withdrawn =
    <b>OBJECTION WITHDRAWN</b>
    You withdrew objection <code>{ $number }</code> on { $at }. It will not be answered any more.{ $until ->
        [none] {""}
       *[other] {" "}If you change your mind, you may object on the same ground by <b>{ $until }</b>.
    }
not-now-withdraw-objection = Objection { $number } was answered or withdrawn already, so it can no longer be withdrawn.
objection-disown-certain = Is objection { $number } not yours? If so, we take it out of the queue and an officer checks the letter.
objection-disowned = Thank you. Objection { $number } is out of the queue, and the officers have been asked to check the letter. Your own right to object is as it was.
objection-fulfilled =
    <b>ORDER ON YOUR OBJECTION CARRIED OUT</b>
    The PPID recorded that the order on objection <code>{ $number }</code> has been carried out. If you think it has not, ask an officer from the menu, or take the dispute to { $commission } while there is time.
event-objection-withdrawn = you withdrew the objection
event-objection-disowned = you said that the objection is not yours
command-keberatan = File an objection
button-disown = This objection is not mine
