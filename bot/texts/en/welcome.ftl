### What the feature welcome says to requesters.

greeting =
    Welcome to the <b>public information service (PPID) of { $office }</b>. 🙏

    Just write what information you need, or choose below. It is free.
menu = What can we do for you? Please choose, or simply write what you need.
unknown-command = We do not know that command. Please choose below, or simply write in your own words.
language-name = 🇬🇧 English
choose-language = Choose a language:
language-chosen = OK, we’ll continue in English.
help =
    <b>How this service works</b>
    1. You ask for information; we record it and you get a registration number at once.
    2. An officer looks for the information. You may add to your request at any time by writing here.
    3. The official answer is sent at most { DAYS("answer") } working days after your request was received. It may be extended once by { DAYS("extension") } working days, with written reasons (Law 14/2008, Article 22).
    4. If no answer comes, or it is not what you asked for, file an objection (keberatan) from the menu or with /keberatan. That is your right.

    <b>Costs.</b> { $costs }

    <b>Office.</b> { $office_name }{ $address ->
        [none] {""}
       *[other] {", "}{ $address }
    }
    Service hours: { $hours }.{ $phone ->
        [none] {""}
       *[other] {" "}Phone { $phone }.
    }{ $email ->
        [none] {""}
       *[other] {" "}E-mail { $email }.
    }{ $website ->
        [none] {""}
       *[other] {" "}Website { $website }.
    }

    <b>Commands</b>
    { $commands }

    Would you rather be helped by a person? Press “Ask an officer to help me”. We take voice messages too.
weekdays = { $first ->
        [0] Monday
        [1] Tuesday
        [2] Wednesday
        [3] Thursday
        [4] Friday
        [5] Saturday
       *[6] Sunday
    }{ $last ->
        [0] {""}
        [1] { $first ->
            [1] {""}
           *[other] –Tuesday
        }
        [2] { $first ->
            [2] {""}
           *[other] –Wednesday
        }
        [3] { $first ->
            [3] {""}
           *[other] –Thursday
        }
        [4] { $first ->
            [4] {""}
           *[other] –Friday
        }
        [5] { $first ->
            [5] {""}
           *[other] –Saturday
        }
       *[6] { $first ->
            [6] {""}
           *[other] –Sunday
        }
    }
privacy-notice =
    <b>{ $asked ->
        [yes] Before you start: your personal data
       *[no] Your personal data at this desk
    }</b>

    { $office_name } uses your data only to answer your request (Law 14/2008; Law 27/2022, Article 20).
    • Conversation and files of a request are kept closed, as state archives by their schedule (Law 43/2009).
    • Your NIK entry is deleted { $identity } working days after every time limit has passed.
    • Your rights, from a copy to erasure: /privasi.
    • This chat is also stored on Telegram’s servers outside Indonesia. { $asked ->
        [yes] By pressing “I agree” you agree to that alone.
       *[no] That alone is what you agreed to.
    }
original-heading = The Indonesian text
privacy-notice-rest =
    <b>What.</b> Your name, NIK (or a legal entity’s approval number), address, one contact, and what you write in your request: the law asks for them. Proof of identity where it is asked for; showing it at the counter will do.
    <b>Who sees it.</b> Only authorised officers, and every look is recorded. The data is kept encrypted{ $processor ->
        [none] {""}
       *[other] {" "}by { $processor } on the written orders of { $office_name }
    }. The law requires its place to be in Indonesia (PP 71/2019, Article 20).
    <b>How long.</b> A request that is never sent is deleted after { $drafts } days. After every time limit to object and dispute has passed, only the PPID may open the file of a request, and the reason is recorded. The NIK that you filled in and pictures of identity are deleted. { $retention }
    <b>Your rights.</b> A copy of your data, correction, restriction, objection, erasure, moving your data, compensation and withdrawal of consent (Law 27/2022, Articles 5–13), as far as the law allows. Answered within 3×24 hours.{ $protection_officer ->
        [none] {" "}No data protection officer has been appointed; ask the PPID.
       *[other] {" "}Data protection officer: { $protection_officer }.
    }
    <b>Documents that we give you</b> may be published for everybody, without your name or request (Law 14/2008, Article 7).
    <b>If you do not agree.</b> You can still ask for information at the counter, by e-mail or by post. (Version { $version })
consent-declined =
    { $kept ->
        [yes] All right, nothing more is recorded here. The register of your earlier requests stays, because the law requires it.
       *[no] All right, we keep nothing.
    } Your right to information stays the same; please take another way:
    • come to the counter of { $office_name }{ $address ->
        [none] {""}
       *[other] {", "}{ $address }
    }{ $email ->
        [none] {""}
       *[other] {"\u000A"}• write an e-mail to { $email }
    }{ $phone ->
        [none] {""}
       *[other] {"\u000A"}• call { $phone }
    }{ $address ->
        [none] {""}
       *[other] {"\u000A"}• send a letter to that address by post
    }{ $website ->
        [none] {""}
       *[other] {"\u000A"}• see { $website }
    }
consent-first = We have noted your message. To make it a request, we need your agreement to the personal data notice above. { $silence }
consent-known = Your agreement is already recorded.
button-file = 📝 Ask for information
button-mine = 📂 My requests
button-check = 🔎 Check a number
button-help = ℹ️ Help and hours
button-agree = I agree
button-disagree = I do not agree
button-escort = 🤝 Ask an officer to help me
command-start = Start and menu
command-bahasa = Change the language
command-bantuan = Help and service hours
command-panduan = Handbook (PDF, Indonesian)
command-batal = Stop filling in

consent-changed = <b>Our privacy notice has changed.</b> What has changed: we no longer delete the conversation and files of a request ourselves, since the archive law orders us to keep them. Your NIK is still deleted. Documents that we give you may be published for everybody, without your name or request. The new version is below. Your requests go on; please press “I agree” if you want to keep using this chat.

button-other-matters = 🧭 Another matter

consent-waits = The privacy notice above waits for your answer first: “Agree” or “Disagree”. Then we go on.
consent-unclear = We cannot read that as an answer. Press “I agree” or “I do not agree”, or type it; without your agreement we record nothing.
talk-in-form = We did not take these words as part of the request. Write the information that you need, or press “That is all” once it is all there.

talk-salam = { $variant ->
        [0] Wa’alaikumussalam. 🙏 What can we do for you? Please choose, or simply write.
       *[1] Wa’alaikumussalam warahmatullah. Please tell us what you need.
    }
talk-greeting = { $daypart ->
        [morning] Good morning
        [noon] Hello
        [afternoon] Good afternoon
       *[evening] Good evening
    }! 🙏 { $variant ->
        [0] What can we do for you? Please choose, or simply write what you need.
       *[1] Please write what you would like to know, or choose below.
    }
talk-opening = { $variant ->
        [0] With pleasure. 🙏 Please write your question or what you need, or choose below.
       *[1] Of course. What would you like to ask? Simply write it here.
    }
talk-thanks = { $variant ->
        [0] You are welcome! 🙏 Glad to help.
       *[1] Our pleasure. We are always here if you need anything. 🙏
    }
talk-farewell = { $variant ->
        [0] Goodbye, and have a pleasant day. 🙏
       *[1] Thank you for writing to us. You are welcome back at any time.
    }
talk-sorry = { $variant ->
        [0] No trouble at all. 🙏 Please go ahead.
       *[1] That is quite all right. Please write what you need.
    }
talk-praise = { $variant ->
        [0] Thank you very much, that encourages us. 🙏
       *[1] We are glad to hear that, thank you!
    }
talk-noted = { $variant ->
        [0] Thank you. 🙏
       *[1] All right. If you need anything, simply write here.
    }
talk-wellbeing = { $variant ->
        [0] Very well, thank you! 🙏 We hope you are, too. What can we do for you?
       *[1] All is well, thank you for asking. How can we help?
    }
talk-who = { $variant ->
        [0] I am the automatic information service of { $office }; our officers read what they must answer. What can we do for you?
       *[1] You are talking to the automatic service of { $office }. Would you like an officer? Write “ask an officer”.
    }
talk-answer = { $variant ->
        [0] We cannot tell what that answers. Simply write what you need, or choose below.
       *[1] We are not waiting for an answer just now. Please choose, or write what you need.
    }
talk-number = { $variant ->
        [0] We do not keep that number, since we cannot tell what it is for. To check a request, press “Check a number”, then write its number and PIN.
       *[1] A number alone tells us too little, so we did not keep it. To check a request, press “Check a number” first.
    }
talk-calling = { $variant ->
        [0] Yes, we are here. 🙏 Please write what you need, or choose below.
       *[1] Please go ahead. What can we do for you?
    }
talk-aside = { $variant ->
        [0] If you are looking for data or a document of this office, just write what it is.
       *[1] We are here for requests for information. Is there data or a document you need? Just write it.
    }
talk-nothing = { $variant ->
        [0] 🙏
       *[1] 😊
    }

answer-general = <i>General information, not an official answer.</i> If you need a document or data, press “File a request all the same”.
answer-hours = { $phase ->
        [open] Today, { $day }, the counter is open until { $last }.
        [later] Today, { $day }, the counter is open { $first }–{ $last }; it is closed right now. It opens next on { $next }.
        [closed] Today, { $day }, the office is closed{ $why ->
            [none] {""}
           *[other] {" "}({ $why })
        }. It opens next on { $next }.
        [opens] On { $day } the counter is open { $first }–{ $last }.
       *[shut] On { $day } the office is closed{ $why ->
            [none] {""}
           *[other] {" "}({ $why })
        }. It opens next on { $next }.
    }
    Service hours: { $hours }.{ $any ->
        [yes] {" "}Days off in the next two weeks: { $closed }.
       *[no] {""}
    } In this chat you may write at any time.
answer-address = { $office_name }.{ $address ->
        [none] {""}
       *[other] {" "}Address: { $address }.
    }{ $phone ->
        [none] {""}
       *[other] {" "}Telephone: { $phone }.
    }{ $email ->
        [none] {""}
       *[other] {" "}E-mail: { $email }.
    }{ $website ->
        [none] {""}
       *[other] {" "}Website: { $website }.
    }{ $all ->
        [no] {" "}An officer answers what is not answered here: press “Ask an officer to help me”.
       *[yes] {""}
    }
answer-cost = Asking for information costs nothing. { $costs }
answer-duration = The official answer is sent within { DAYS("answer") } working days of receipt. It may be extended once by { DAYS("extension") } working days, with reasons in writing (Law 14/2008, Article 22).{ $elections ->
        [yes] {" "}For election information during an election the time is shorter.
       *[no] {""}
    }
answer-needed = Write what you need and what for. We then ask your name, NIK (for a legal entity: the number of its approval), address and one contact. { $proof ->
        [none] No copy of an identity card is asked for.
        [required] A photo of an identity card is asked for before the request is sent.
       *[later] A photo of an identity card follows after you have your number, here or at the counter.
    } It also works without a NIK, for example with a passport.
answer-ppid = PPID stands for Pejabat Pengelola Informasi dan Dokumentasi. This officer is in charge of public information at { $office_name } (Law 14/2008 on public information).
answer-privacy = Your personal data is used for this request only. It is kept encrypted, is not shown in the officers’ group, and is never published. Your rights, and how long it is kept: /privasi.
answer-scope = You may ask for any information that this office holds, and for several things at once. Only what falls under Article 17 of Law 14/2008 is withheld, after a test, and we write the reasons. What is open already: /informasi.
answer-delivery = We send the answer in this chat. A paper copy can be collected at the counter; you choose the way when you fill in the request.
answer-complaint = About the answer to your own request: press “File an objection”. About an officer of the PPID: tell { $addressee }, at the counter or through “Ask an officer to help me”. { $elections ->
        [yes] About our service, a breach of election law or of ethics:
       *[no] About our service or anything else:
    } press “Another matter”.
answer-call = Officers answer in this chat: press “Ask an officer to help me”. Voice messages are welcome too.{ $phone ->
        [none] {""}
       *[other] {" "}You may also call the office during service hours: { $phone }.
    }
answer-how = Just write here what data or document you are looking for, in your own words. We then ask what it is for, your name, NIK, address and one contact. You get a registration number at once. It is free.
answer-who = Every Indonesian citizen may ask, wherever they live: pupils, students, journalists, researchers, anybody. So may Indonesian legal entities (Law 14/2008, Article 1). For a child we also ask the name of a parent or guardian.
answer-foreigner = The right to ask, with the deadlines of the law, belongs to Indonesian citizens and legal entities (Law 14/2008, Article 1). You may ask through them. You may also write here and choose “I am not an Indonesian citizen”. We then help as a service, but objection and dispute may not be open to you.
answer-company = An Indonesian legal entity may ask: give its name and the number of its approval. A group asks through somebody who has its power of attorney. Press “File a request all the same”; the form asks which it is.
answer-proxy = Yes, with a power of attorney. Whoever acts for you fills in the request here and chooses that it is for somebody else. An officer may also write it down for you, at the counter or here.
answer-reason = Yes, we ask what the information is for, because the law says so (Law 14/2008, Article 4(3)). One sentence will do. A request may not be refused only because its reason seems weak.
answer-identity = Name, NIK and address are asked because an official request must say whose it is. Without a name it cannot be recorded; a simple question needs none. No NIK? That works too: say why. Your name and NIK are not shown in the officers’ group and are never published.
answer-lost = Press “My requests”: all that was filed from this account is there. The number is also on your receipt. Filed at the counter or by post, and the receipt is lost? Come to the counter with an identity card{ $address ->
        [none] {""}
       *[other] {" "}({ $address })
    }.
answer-post = Yes. In the request choose “Another way”, then post, and write where to send it. { $costs }{ $address ->
        [none] {""}
       *[other] {" "}A request may also come by post to { $address }.
    }
answer-visit = Yes. You may file at the counter, and collect the copy yourself: choose “Another way”, then collecting at the office. Service hours: { $hours }.{ $address ->
        [none] {""}
       *[other] {" "}Address: { $address }.
    }{ $phone ->
        [none] {""}
       *[other] {" "}Telephone: { $phone }.
    }
answer-genuine = This is the automatic PPID service of { $office_name }. We never ask for passwords or OTP codes.{ $website ->
        [none] {""}
       *[other] {" "}Compare with the official website: { $website }.
    }{ $phone ->
        [none] {""}
       *[other] {" "}Or call the office: { $phone }.
    } Still unsure? Ask at the counter during service hours: { $hours }.
answer-dissatisfied = You may file an objection (keberatan) if it is refused, incomplete, late or not answered. It goes to { $addressee }, within { DAYS("objection_filing") } working days (Law 14/2008, Articles 35 and 36). Press “File an objection”. Still not satisfied? The next step is { $commission }.
answer-dispute = File an objection first. Not satisfied with its answer, or none within { DAYS("objection_answer") } working days? Bring a dispute to { $commission }, within { DAYS("dispute_filing") } working days after that (Law 14/2008, Article 37). During an election the time may be shorter. Dates and papers are under “My requests”.
answer-cancel = A request may be withdrawn until it is answered. Press “My requests”, choose it, then “Withdraw the request”. For a form that is not sent yet, type /batal.
handbook-caption = { $title }: this office’s handbook, in Indonesian.
