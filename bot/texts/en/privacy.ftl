### What the feature privacy says to requesters.

command-privasi = Your personal data

incident-notice =
    🚨 <b>Notice of a failure to protect personal data</b>

    We are sorry: the protection of personal data in our service has failed, and your data is, or may be, part of it.

    <b>Data exposed:</b> { $exposed }
    <b>When it was exposed:</b> { $happened ->
        [none] not known yet
       *[other] { $happened }
    }
    <b>When we noticed it:</b> { $noticed }
    <b>How it was exposed:</b> { $how }
    <b>What is done about it:</b> { $handling }{ $advice ->
        [none] {""}
       *[other] {""}
            <b>What you can do:</b> { $advice }
    }

    To ask more: { $contact ->
        [none] the office of { $office } during service hours
       *[other] { $contact }
    }. Basis: Law 27/2022, Article 46.

data-destroyed = The time for which we keep data of { $numbers } is over. { $what ->
        [file] We have destroyed its conversation, files, enclosures of objections, answers and letters, as the archive schedule says. Only the register stays.
       *[identity] We have deleted those identity details that you filled in and that the register has no column for (such as your NIK). Conversation, files, enclosures of objections and letters are kept closed, as an archive (Law 43/2009), with any NIK that is written in them.
    } The messages in your own Telegram app are unchanged. You need not do anything.

command-dataku = A copy of all your data
button-rights = 🔐 Rights over my data
button-right-access = 📄 My data
button-right-correction = ✏️ Correct
button-right-stop = ✋ Stop or restrict
button-right-restriction = ✋ Restrict
button-right-objection = 🚫 Object to processing
button-right-erasure = 🗑 Erase
button-right-withdrawal = ↩️ Withdraw consent
button-right-leave = ✖️ Never mind
button-right-send = ✅ Send
button-right-lift = ▶️ End the restriction
right-name-access = copy of data
right-name-correction = correction of data
right-name-restriction = restriction of processing
right-name-objection = objection to processing
right-name-erasure = erasure of data
right-name-withdrawal = withdrawal of consent
right-stops =
    <b>What do you want?</b> To restrict: only the PPID opens your details. To object: a certain processing is stopped. To withdraw consent: this chat is no longer used, at once.
right-ask-restriction =
    <b>What should be restricted, and why?</b> Write it in your own words.
    While restricted, your details are opened by the PPID alone, for what the law orders, and are not used to fill in new requests. (Law 27/2022, Article { $articles })
right-ask-objection =
    <b>Which processing do you object to, and why?</b> Write it in your own words.
    This service takes no automatic decision about you; an official takes every decision. (Law 27/2022, Article { $articles })
right-ask-correction =
    <b>What is wrong, and what is right?</b> Write it in one message, with the number of the request.
    Letters that were sent do not change. (Law 27/2022, Article { $articles })
right-ask-erasure =
    <b>Which data should be erased?</b> Write it in one message. (Law 27/2022, Article { $articles })
    <b>If granted, erased:</b> forms not yet sent, talk outside requests, the chosen language, and the NIK, other identity details, papers and voice recordings of requests that are closed.
    <b>Kept:</b> the register of requests and objections with name, address and contact, and the letters. The law orders it (Law 14/2008 and Law 43/2009; Law 27/2022, Article 15), until the archive schedule allows otherwise.
    Requests that are still open are not disturbed.
right-limited-already = Your data are restricted now. You can end the restriction at any time.
right-needs-words = Please write a few words, so that we understand what you mean.
right-certain =
    <b>Send this request ({ $right })?</b>

    { $words }{ $hidden ->
        [yes] {""}

            We deleted your message from this chat and do not repeat the identity number. The officer still receives it in full.
       *[no] {""}
    }
right-lifted = The restriction has ended.
right-received =
    <b>We have received your request: { $right }.</b>
    Number: { $number }
    It is answered by { $at }, which is 3×24 hours (Law 27/2022, Article { $articles }). The answer comes here.
right-open-already = The same request, { $number }, is being handled and is answered by { $at }.
right-answered =
    <b>Answer to your request ({ $right }) { $number }: { $outcome ->
        [granted] granted
       *[refused] cannot be granted
    }.</b>{ $words ->
        [none] {""}
       *[other] {"\u000A"}{ $words }
    }
erased =
    <b>Erased:</b> forms and talk outside requests ({ $pieces }), details no longer needed on { $details } requests, and the chosen language.
    { $stays ->
        [yes] <b>Kept:</b> the register of requests and objections, what was said on them, and the letters without the NIK. Law 14/2008 and Law 43/2009 order it (Law 27/2022, Article 15).
       *[no] Apart from the record of this request, without a name, we keep nothing about you any more.
    }
withdrawal-nothing-agreed = No consent of yours is on record, so there is nothing to withdraw.
withdrawal-certain =
    <b>Withdraw your consent?</b> (Law 27/2022, Articles 9 and 40)
    It takes effect at once: this chat is no longer used, forms not yet sent are deleted, and we ask nothing more here. The register that the law orders stays.{ $count ->
        [0] {""}
       *[other] {" "}Your requests that are still open: { $count }. Choose: they go on by the phone, e-mail or post that you gave, or they are withdrawn.
    }
button-withdrawal-hand = 📮 Go on by another way
button-withdrawal-drop = ✖️ Withdraw them all
button-withdrawal-yes = ↩️ Yes, withdraw consent
withdrawal-done =
    <b>Your consent is withdrawn.</b> Number: { $number }.{ $way ->
        [hand] {" "}Officers go on with your requests ({ $count }) by the contact that you gave.
        [drop] {" "}Your requests ({ $count }) are withdrawn; their numbers stay in the register.
       *[yes] {""}
    } This is our last message here. If you want to use this service again one day, press /start.
button-data-yes = 📄 Yes, send it here
data-certain = <b>Send all your data to this chat?</b> It is one PDF with your details, requests, talk, decisions, and who opened your data. Make sure that only you hold this phone; the file is stored at Telegram too. It is made at once, at most once a day.
data-title = My personal data
data-caption = Copy of data { $number }. For you alone (Law 27/2022, Article { $articles }).
data-too-soon = A copy of your data was made a short while ago. You can ask again from { $at }.
data-note = As of { $at }. Put together by this service from everything kept about you (Law 27/2022, Articles 7 and 32).
data-left-out = Not included: internal working notes, officers’ names, and other people’s data. Files that you sent are in this chat; here they are named.
data-person = Telegram account { $account } · { $language }{ $version ->
        [none] {""}
       *[other] {" "}· agreed to notice version { $version }, { $at }
    }{ $reachable ->
        [yes] {""}
       *[no] {" "}· not reachable
    }
data-sent = { $what ->
        [file] file
       *[words] message
    }, { $fate ->
        [sent] arrived
        [failed] failed
        [cancelled] cancelled
       *[queued] on its way
    }
data-said-citizen = You wrote:
data-said-reply = An officer’s reply:
data-said-answer = Official answer:
data-asked = { $number } · { $right } · { $outcome ->
        [granted] granted
        [refused] not granted
       *[open] being handled
    }
data-by = { $who ->
        [citizen] requester
        [desk] this service
       *[officer] { $roles ->
            [none] officer
           *[other] officer ({ $roles })
        }
    }
data-looked = { $what ->
        [channels] your address and contacts were opened to reach you
        [dispute_dossier] your details were opened in the file of a dispute
        [e-ppid] your details were opened to be entered in e-PPID
        [export] your details were written into the full register on the office’s computer
        [file] your file was opened
        [letter] a letter with your details was opened
        [register] your details were opened in the full register
        [right] your request about personal data was opened
        [search] your details were opened in a search
        [words] your message was opened
       *[none] your details were opened
    }
data-about-person = About you
data-about-cases = Your requests
data-about-identity = Your details
data-about-proofs = Proof of identity
data-about-messages = Talk about requests
data-about-decisions = Decisions
data-about-dates = Dates that were set
data-about-deficiencies = What was missing
data-about-corrections = Corrections
data-about-ratings = Your ratings
data-about-errands = Passed on by officers outside this chat
data-about-objections = Objections
data-about-objection-answers = Answers to objections
data-about-settlements = Proposed agreements on objections
data-about-enclosures = Enclosures of objections
data-about-disputes = Disputes
data-about-papers = Letters that were made
data-about-given = Files that the office handed over, with their SHA-256
data-about-events = History
data-about-looks = Who opened your details, and when
data-about-claims = Requests that you took into this chat
data-about-draft = Form not yet sent
data-about-dialogues = Exchanges not yet finished
data-about-questions = Talk outside requests
data-about-uploads = Files that you sent
data-about-sent = What this service sent to your chat
data-about-asked = Requests about personal data
data-about-answered = Answers to those requests
data-about-announced = Versions of the notice announced to you
data-about-unreached = When you could not be reached
data-about-updates = Messages that could not be handled yet
data-proof = { $state ->
        [waiting] waited for
        [sent] sent, not yet looked at
        [valid] valid
        [mismatch] of somebody else
       *[lacking] not enough
    }
