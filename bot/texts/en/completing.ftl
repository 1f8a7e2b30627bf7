# Completing a request: what is missing, by when, and what if it is not completed.
deficiency-notice =
    <b>NOTICE OF WHAT IS MISSING</b>
    Request <code>{ $number }</code> needs to be completed. Missing:
    { $common ->
        [identity] • A copy of your identity card (KTP) or another valid identity paper
        [proxy] • The letter of authority (surat kuasa)
        [entity] • The deed that recognises the legal entity
        [details] • Details of the information that you ask for
        [purpose] • What the information will be used for
        [contact] • Your address, or a telephone number or e-mail address
       *[none] {""}
    }{ $lines }

    <b>Please complete it by { $until }</b> ({ DAYS("completion") } working days): write or send the files in this chat. Everything is needed; sending a part does not extend that date.
    After that date an officer may decide that the request is not processed; you will be told.

    { $counted ->
        [completion] Once your request is complete, our own date for the answer is counted from that day ({ $basis }), and you will be told. Until then it is <b>{ $due }</b>, counted from the day we received the request.
       *[receipt] Our own date for the answer stays the same: <b>{ $due }</b>, counted from the day we received the request.
    }
button-complete-now = ➕ Complete it
completion-added = { $phase ->
        [closed] This request has been closed as not processed; an officer may take it up again if it is complete now.
        [late] The last day to complete it was { $until }; an officer may still accept this.
       *[in-time] An officer is checking whether it is complete now. The last day to complete it is still { $until }.
    }
complete-by = The last day to complete it { $over ->
        [yes] was { $until }; an officer may still accept what you send.
       *[no] is { $until }.
    }
complete-notice =
    <b>THE REQUEST IS COMPLETE</b>
    Request <code>{ $number }</code> is complete and in process. { $late ->
        [yes] The answer was due on { $due }; we apologise, and still must answer.
       *[no] Answer at the latest on <b>{ $due }</b>, counted from { $counted ->
            [completion] { $since }, when it was complete ({ $basis }).
           *[receipt] the day we received the request.
        }
    }
not-processed-notice =
    <b>NOTICE: THE REQUEST IS NOT PROCESSED</b>
    Request <code>{ $number }</code> ({ $subject }) was not completed by its last day, so we do not process it. Its number stays on record.

    <b>What you can still do:</b>
    • send what was missing now; an officer may take this request up again;
    • file a new request at any time;
    • <b>file an objection (keberatan)</b> in writing to { $addressee } because the request was not fulfilled, by <b>{ $until }</b> ({ DAYS("objection_filing") } working days; Law 14/2008, Article 35 (1) (e) and Article 36 (1)).{ $estimated ->
        [yes] {" "}This date is an estimate, because that year’s days off have not been decreed yet.
       *[no] {""}
    }
revived-notice =
    <b>THE REQUEST IS IN PROCESS AGAIN</b>
    We have received what was missing in request <code>{ $number }</code>, and the request is in process again. { $late ->
        [yes] The answer was due on { $due }, counted from { $counted ->
            [completion] { $since }, when it was complete ({ $basis })
           *[receipt] the day we received the request
        }; we still must answer.
       *[no] Answer at the latest on <b>{ $due }</b>, counted from { $counted ->
            [completion] { $since }, when it was complete ({ $basis }).
           *[receipt] the day we received the request.
        }
    }
event-deficiencies-listed = an officer asked you to complete the request
event-completed = the request was found complete
event-not-processed = the request was closed as not processed
event-revived = the request is in process again
