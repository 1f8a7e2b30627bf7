### What the feature letters says to requesters.

answer-heading =
    <b>OFFICIAL ANSWER</b>
    to request <code>{ $number }</code> ({ $subject }).

decision-notice-a =
    <b>Written notice</b> (Law 14/2008, Article 22 (7))
    <b>a. Held:</b> { $held }
decision-held = { $held ->
        [no] we do not hold this information.
       *[yes] we hold this information.
    }
decision-notice-b = <b>b. Other public body that holds it:</b> { $other }
decision-other-body = { $other ->
        [known] { $body }
        [unknown] not known to us.
       *[none] none; we hold the information ourselves.
    }
decision-notice-c = <b>c. Decision:</b> { $decision }
of-the-rest = { $rest ->
        [not_held] ; the rest is { outcome-not-held } by us.
        [not_documented] ; the rest is { outcome-not-documented }.
       *[refused] ; the rest is { outcome-refused } because it is exempt.
    }
decision-words = { $outcome ->
        [partly] { outcome-partly }{ of-the-rest }
        [refused] { outcome-refused }, because the information is exempt.
        [not_held] { outcome-not-held } by us, so it cannot be given.
        [not_documented] { outcome-not-documented }, so it cannot be given yet.
       *[granted] { outcome-granted }.
    }
decision-result = <b>{ $outcome ->
        [partly] Your request is { outcome-partly }{ of-the-rest }
        [refused] Your request is { outcome-refused }, because the information is exempt.
        [not_held] This information is { outcome-not-held } by our office, so we cannot give it.
        [not_documented] This information is { outcome-not-documented }, so we cannot give it yet.
       *[granted] Your request is { outcome-granted }: we give all that you asked for.
    }</b>
decision-result-items = <b>{ $outcome ->
        [granted] Your request is { outcome-granted }: we give all that you asked for.
        [partly] Your request is { outcome-partly }. The decision on each item:
       *[other] We cannot give you any item of your request. The decision on each:
    }</b>
decision-notice-item = <b>{ $number }.</b> { $words }
decision-item-named = { $item }: { $words }
decision-item = Item { $number }: { $words }
decision-withheld = { $blacked ->
        [none] all that was asked for except { $given ->
            [none] what is given
           *[other] { $given }
        }
       *[other] what is blacked out, which is { $blacked }
    }
decision-notice-withheld = <b>The part that is not given:</b> { $withheld }
decision-notice-ground = <b>Ground of refusal:</b> { $ground }
decision-ground = Law 14/2008, { $article }; { $basis }. { $consequence ->
        [none] What opening it would do is stated there.
       *[other] What opening it would do, quoted from there: “{ $consequence }”
    }
decision-notice-reasons = <b>Reasons:</b> { $reasons }
decision-given = { $giving ->
        [files] { $material } ({ $files ->
            [one] { $files } file
           *[other] { $files } files
        } with this answer)
        [link] { $material } (by a link in this answer)
        [office] { $material } (seen or collected at the office, not handed over with this answer)
        [sent] { $material } (sent by post or e-mail, apart from this answer)
       *[text] { $named ->
            [yes] { $material } (written in this answer)
           *[no] what is written in this answer.
        }
    }
decision-way = { $giving ->
        [office] seen or collected at the office.
        [sent] sent by post or e-mail.
       *[text] written in this answer.
    }
decision-notice-d = <b>d. Information given:</b> { $material }
decision-notice-e = <b>e. What is blacked out, and why:</b> { $blacked }
decision-notice-f = <b>f. Form and way of delivery:</b> { $way }
decision-notice-g = <b>g. Cost:</b> { $cost }
decision-cost = { $cost ->
        [some] { $amount }. How to pay: { $payment }
        [free] none (free of charge).
       *[none] none.
    }
decision-notice-letter = <b>Letter:</b> number { $letter }, { $on }, signed by { $signatory }.
decision-notice-nothing = nothing
article-17-a = Article 17 letter a (law enforcement)
article-17-b = Article 17 letter b (intellectual property and business competition)
article-17-c = Article 17 letter c (defence and security of the state)
article-17-d = Article 17 letter d (natural wealth of Indonesia)
article-17-e = Article 17 letter e (national economic resilience)
article-17-f = Article 17 letter f (foreign relations)
article-17-g = Article 17 letter g (personal deeds and wills)
article-17-h = Article 17 letter h (personal secrets)
article-17-i = Article 17 letter i (memoranda or letters that are secret by nature)
article-17-j = Article 17 letter j (disclosure forbidden by a law)
exempt-by = { $article }{ $law ->
        [none] {""}
       *[other] {" "}and { $law }
    }

translation-heading = Translation

command-maklumat = Service charter: what we promise
command-asli = Genuine papers: how to check one
button-charter-paper = 📄 Charter (PDF)
charter =
    <b>SERVICE CHARTER</b>
    { $office_name }

    { $promise }

    { $points }

    { $decree ->
        [none] <i>Not yet set by a decision of the head of the office.</i>
       *[other] <i>Set by { $decree }.</i>
    }
charter-promise = We undertake to handle requests for information by the standards below. If we fail, you may object and complain.
charter-point =
    <b>{ $title }.</b> { $words }
charter-title-basis = Legal basis
charter-basis = Law 14/2008, Law 25/2009, Law 27/2022, Government Regulation 61/2010, Perki 1/2021.
charter-title-procedure = How to ask
charter-procedure = Write or speak your request, here or at the counter. The registration number comes at once. The official answer is in writing. Not satisfied? File an objection, then a dispute with { $commission }.
charter-title-time = Time
charter-time = The answer comes within { DAYS("answer") } working days, extended once at most, by { DAYS("extension") } working days.{ $elections ->
        [yes] {" "}For election information in a stage it is { DAYS("answer", "pemilu") } and { DAYS("extension", "pemilu") } working days.
       *[no] {""}
    } Objections are answered within { DAYS("objection_answer") } working days.
charter-title-cost = Costs
charter-cost = { $costs }
charter-title-guarantee = What you can rely on
charter-guarantee = Every refusal has written reasons. Your personal data are protected. Officers help people with disabilities and whoever finds writing hard; voice messages are welcome.{ $sure ->
        [yes] {" "}Service hours: { $hours }.
       *[no] {""}
    }
charter-title-evaluation = How we are judged
charter-evaluation = You can rate every answer. The results are published in the yearly report, by 31 March. Complaints about the service: SP4N-LAPOR!, www.lapor.go.id.

genuine =
    <b>A genuine paper of { $office }</b>
    • It comes from this chat{ $bot ->
        [none] {""}
       *[other] , <b>{ $bot }</b>
    }. We never ask for a password or a one-time code.
    • Its head names the office{ $phone ->
        [none] {""}
       *[other] , telephone { $phone }
    }{ $bot ->
        [none] {""}
       *[other] , and this bot
    }.
    • The foot of every page of the PDF bears a <b>Kode catatan</b> (record code), such as 7F3A-91C2.

    <b>How to check.</b> Scan the QR code on the letter, or write /status and its number here. Still in doubt? Tell an officer the record code: the office compares it with its own record.
