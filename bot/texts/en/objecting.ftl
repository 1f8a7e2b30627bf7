# Objections as citizens see them: receipt, rights, answer, dispute.
button-object = ⚖️ Object
button-object-unpublished = Information not published
objection-which = <b>On which request is your objection?</b> If it is about none, choose the last one.
ground-seen = • { $ground }: by <b>{ $until }</b>
grounds-seen =
    <b>You may object</b> on this ground:
    { $lines }
objection-stands = ⚖️ Objection <code>{ $number }</code>: { $phase ->
        [waits] waits for its answer, by { $due }.
        [overdue] has not been answered, though it was due on { $due }. The way to { $commission } is open.
        [ordered] { $outcome }; the PPID carries out the order by { $ordered }.
        [disputed] { $outcome }; the dispute is on record.
        [withdrawn] withdrawn.
        [finished] closed: { $outcome }.
       *[answered] { $outcome }.
    }
objection-outcome-upheld = the PPID’s decision stands
objection-outcome-partly = the PPID’s decision is overturned in part
objection-outcome-overturned = the PPID’s decision is overturned
objection-outcome-settled = settled by agreement
objection-waits-already = An objection on this ground has the number { $number } already and waits for its answer. Choose another ground, or wait for the answer.
objection-receipt =
    <b>PROOF OF RECEIPT OF AN OBJECTION</b>
    { $way ->
        [counter] An officer recorded your written objection, handed in at the counter. If it is not from you, press the button below.
        [post] An officer recorded your written objection, which came by post. If it is not from you, press the button below.
        [email] An officer recorded your objection, which came by e-mail. If it is not from you, press the button below.
       *[chat] We have received and registered your objection.
    }

    <b>Objection number:</b> <code>{ $number }</code>{ $case ->
        [none] {""}
       *[other] {"\u000A"}<b>On request:</b> <code>{ $case }</code>
    }
    <b>Ground:</b> Article 35 (1) letter { $ground }
    <b>Received:</b> { $received }
    <b>{ $addressee } answers by: { $due }</b> ({ $days } working days; Law 14/2008, Article 36 (2)).{ $estimated ->
        [yes] {" "}This date is an estimate, since the holidays of that year are not decreed yet.
       *[no] {""}
    }{ $late ->
        [yes] {"\u000A"}<b>Note:</b> this objection came after its time ({ DAYS("objection_filing") } working days). We register it all the same; { $addressee } decides.
       *[no] {""}
    }

    <b>Next:</b> { $addressee } studies it. The answer comes in this chat.
    <b>Your right afterwards:</b> if that answer does not satisfy you, or does not come by that date, you may take the dispute to { $commission }{ $window ->
        [unknown] ; ask the commission how long you have, since it may be shorter in election stages.
       *[other] {" "}within { $window } working days (Article 37 (2)).
    }
objection-answered =
    <b>ANSWER TO YOUR OBJECTION</b>
    Objection number: <code>{ $number }</code>{ $case ->
        [none] {""}
       *[other] {"\u000A"}On request: <code>{ $case }</code>
    }

    <b>Decision of { $addressee }:</b> { $outcome }.
objection-answered-reasons = <b>Reasons:</b> { $reasons }
objection-answered-order =
    <b>Order to the PPID:</b> { $order }
    <b>To be carried out by:</b> { $due }
objection-answered-agreement = <b>Agreement:</b> { $agreement }
objection-signed-heading = Signed letter of the answer · { $number }
objection-answered-rights = <b>Your right:</b> if you are not satisfied, take the dispute to { $commission }{ $window ->
        [unknown] ; ask the commission how long you have, since it may be shorter in election stages.
       *[other] {" "}within { $window } working days of receiving this answer (Law 14/2008, Article 37 (2)). Our next message names the last day.
    }
objection-way-open =
    <b>Dispute about objection</b> <code>{ $number }</code>
    You received that answer on { $received }. If you are not satisfied, take the dispute to { $commission } by <b>{ $until }</b> (Law 14/2008, Article 37 (2)).{ $estimated ->
        [yes] {" "}This date is an estimate, since the holidays of that year are not decreed yet.
       *[no] {""}
    }
objection-delivery-notice =
    <b>ANSWER TO YOUR OBJECTION, OUTSIDE THIS CHAT</b>
    An officer recorded that the answer to objection <code>{ $number }</code> was given to you { $channel ->
        [email] by e-mail
        [post] by post
        [phone] by telephone
       *[counter] at the office counter
    } on { $at } (recorded { $recorded }).

    <b>Your right:</b> if you are not satisfied, take the dispute to { $commission }{ $until ->
        [unknown] ; ask the commission how long you have, since it may be shorter in election stages.
       *[other] {" "}by <b>{ $until }</b> (Law 14/2008, Article 37 (2)).
    }{ $estimated ->
        [yes] {" "}This date is an estimate, since the holidays of that year are not decreed yet.
       *[no] {""}
    }

    If you have not received it, press the button below.
objection-not-received-noted = Thank you. We have recorded that the answer to objection { $number } has not reached you, and told the officers, who will send it again. The days for a dispute begin only once you have it.
event-objection-delivered = the answer to the objection was given outside this chat
event-objected = you objected
event-objection-answered = the objection was answered
event-reopened = the request was reopened to be answered
event-dispute-recorded = a stage of the dispute was recorded
