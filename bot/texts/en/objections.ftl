### What the feature objections says to requesters.

enclosures-full = There are { $most } enclosures already. Join the rest into one file, or bring them to the counter.
button-enclose = 📎 Add an enclosure
button-enclosed = ✔️ Done, that is all
enclose-now = Send photos, files, voice notes or words for objection <code>{ $number }</code>. All of it is shown to whoever answers. When done, press the button below.
enclosed = 📎 Added to objection <code>{ $number }</code>. Send more if there is more, or press the button below.
enclosing-done = Good, that is everything. Your next messages no longer go to that objection.
enclosing-over = Objection { $number } was answered or withdrawn already, so nothing can be added to it.

on-request = { $case ->
        [none] {""}
       *[other] {"\u000A"}<b>On request:</b> <code>{ $case }</code>
    }
objection-view =
    <b>Objection</b> <code>{ $number }</code>{ on-request }
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
withdraw-disputed-objection = A dispute about objection { $number } is on record. To end it, withdraw it at the { $commission }.
objection-disown-certain = Is objection { $number } not yours? If so, we take it out of the queue and an officer checks the letter.
objection-disowned = Thank you. Objection { $number } is out of the queue, and the officers have been asked to check the letter. Your own right to object is as it was.
objection-fulfilled =
    <b>ORDER ON YOUR OBJECTION CARRIED OUT</b>
    The PPID recorded that the order on objection <code>{ $number }</code> has been carried out. If you think it has not, ask an officer from the menu, or take the dispute to { $commission } while there is time.
command-keberatan = File an objection
button-disown = This objection is not mine

button-object-unpublished = It should have been published
objection-which = <b>On which request is your objection?</b> If it is about none, choose the last one.
grounds-seen =
    <b>You may object</b> on this ground:
    { $lines }
button-ask-about-answer = 💬 Ask an officer first
right-asked = Are you not satisfied with the answer?
object-until = ⚖️ Object, until { $until }
right-to-object = { $phase ->
        [waits] <b>Your right:</b> if that day passes without an answer, you may file an objection (keberatan) with { $addressee } (Law 14/2008, Article 35).
        [late] <b>Your right:</b> the last day to object, <b>{ $until }</b>, is over. We register the objection all the same; { $addressee } decides.
       *[open] <b>Your right:</b> file an objection (keberatan) with { $addressee } by <b>{ $until }</b> (Law 14/2008, Articles 35 and 36). Asking the officers first does not stop that time.
    }
objection-unsent = ✍️ <b>Your objection{ $number ->
        [none] {""}
       *[other] {" "}about request <code>{ $number }</code>
    } has not been sent.</b> Finish the form, so that it is registered and gets a number.
objection-none = This account has no objection that is under way.
dispute-explained = <b>A dispute at { $commission }</b> may be filed after your objection was answered, or was not answered in time. So the first step is an objection to { $addressee } (Law 14/2008, Articles 36 and 37).
dispute-last-day = { $until ->
        [unknown] { ask-commission }
       *[other] { $passed ->
            [yes] The last day, <b>{ $until }</b>, is over; ask the commission.
           *[no] The last day is <b>{ $until }</b> (Law 14/2008, Article 37(2)).
        }
    }
objection-stands = ⚖️ Objection <code>{ $number }</code>: { $phase ->
        [waits] waits for its answer, by { $due }.
        [overdue] has not been answered, though it was due on { $due }. You may take the dispute to { $commission }. { dispute-last-day } Prepare it with “My file of the dispute”.
        [ordered] { $outcome }; the PPID carries out the order by { $ordered }.
        [disputed] { $outcome }; the dispute is on record.
        [withdrawn] withdrawn.
        [finished] closed: { $outcome }.
       *[answered] { $outcome }.{ $until ->
            [unknown] {""}
           *[other] {" "}{ $by_silence ->
                [none] If you are not satisfied, take the dispute to { $commission } by <b>{ $until }</b>.
               *[other] A dispute may be filed by { $by_silence } counted from the answer’s last day, or by { $until } from receipt.
            }
        }
    }
objection-outcome-none = not answered
objection-outcome-upheld = the PPID’s decision stands
objection-outcome-partly = the PPID’s decision is overturned in part
objection-outcome-overturned = the PPID’s decision is overturned
objection-outcome-settled = settled by agreement
objection-early =
    <b>The office still has until { $due }</b> to answer request <code>{ $number }</code>. An objection that you got no response (letter c) is in place only after that day. If nothing has come by then, we tell you so, and name your right.

    You may file it now all the same. It gets a number and is marked “before its time”; { $addressee } decides.
button-objection-insist = ⚖️ File it anyway
button-objection-wait = I will wait
objection-answer-due = The answer to request <code>{ $number }</code> may still come until <b>{ $due }</b>. An objection that you got no response (letter c) is in place only after that.
objection-waits-already = An objection on this ground has the number { $number } already and waits for its answer. Choose another ground, or wait for the answer.
objection-receipt =
    <b>PROOF OF RECEIPT OF AN OBJECTION</b>
    { $way ->
        [counter] An officer recorded your written objection, handed in at the counter. If it is not from you, press the button below.
        [post] An officer recorded your written objection, which came by post. If it is not from you, press the button below.
        [email] An officer recorded your objection, which came by e-mail. If it is not from you, press the button below.
       *[chat] We have received and registered your objection.
    }

    <b>Objection number:</b> <code>{ $number }</code>{ on-request }
    <b>Ground:</b> Article 35 (1) letter { $ground }
    <b>Received:</b> { $received }
    <b>{ $addressee } answers by: { $due }</b> ({ $days } working days; { $article }).{ estimated-note }{ $timing ->
        [late] {"\u000A"}<b>Note:</b> this objection came after its time ({ DAYS("objection_filing") } working days). We register it all the same; { $addressee } decides.
        [early] {"\u000A"}<b>Note:</b> this objection came while the office still had time to answer. We register it all the same; { $addressee } decides.
       *[in_time] {""}
    }

    <b>Next:</b> { $addressee } studies it. The answer comes in this chat.
    <b>Your right afterwards:</b> if you are not satisfied, or no answer comes by that date, you may take the dispute to { $commission }. { $window ->
        [unknown] { ask-commission }
       *[other] You have { $window } working days (Article 37 (2)).
    }
objection-regime-notice =
    <b>DAYS OF YOUR OBJECTION</b>
    Objection <code>{ $number }</code> is not about election information. By law its answer is due by <b>{ $due }</b> ({ DAYS("objection_answer") } working days; Law 14/2008, Article 36 (2)). Our promise stays { $promised }.
settlement-question =
    <b>PROPOSED AGREEMENT ON YOUR OBJECTION</b>
    Objection number: <code>{ $number }</code>

    { $addressee } proposes to settle this objection by the following agreement (Law 14/2008, Article 35 (2)):
    <blockquote>{ $agreement }</blockquote>
    If you agree, the objection ends with it. If not, { $addressee } answers as usual, by <b>{ $due }</b>. That day stands while you have not answered.
button-settlement-yes = ✔️ I agree to this settlement
button-settlement-no = No
settlement-tap = The settlement of objection { $number } is not answered yet. Words are not enough: press one of these buttons.
settlement-denied = All right, that agreement does not hold. { $addressee } answers objection { $number } by <b>{ $due }</b>.
settlement-over = The proposed agreement on objection { $number } no longer waits for your answer.
objection-answered =
    <b>ANSWER TO YOUR OBJECTION</b>
    Objection number: <code>{ $number }</code>{ on-request }

    <b>Decision of { $addressee }:</b> { $outcome }.
objection-answered-reasons = <b>Reasons:</b> { $reasons }
objection-answered-order =
    <b>Order to the PPID:</b> { $order }
    <b>To be carried out by:</b> { $due }
objection-answered-agreement = <b>Agreement:</b> { $agreement }
objection-signed-heading = Signed letter of the answer · { $number }
objection-answered-rights = <b>Your right:</b> if you are not satisfied, take the dispute to { $commission }. { $window ->
        [unknown] { ask-commission }
       *[other] You have { $window } working days from receiving this answer (Law 14/2008, Article 37 (2)). Our next message names the last day.
    }
ask-commission = Ask the commission how long you have: in election stages it may be shorter.
dispute-days = { $by_silence ->
        [none] { $until ->
            [unknown] If you are not satisfied, take the dispute to { $commission }. { ask-commission }
           *[other] If you are not satisfied, take the dispute to { $commission } by <b>{ $until }</b> (Law 14/2008, Article 37 (2)).
        }
       *[other] That answer came after its last day. Counted from that day, the time for a dispute at { $commission } { $passed ->
            [yes] ended
           *[no] ends
        } on <b>{ $by_silence }</b>. Counted from the day on which you received it, it ends on <b>{ $until }</b>. The Information Commission decides. File as soon as you can; do not wait for the second date (Law 14/2008, Article 37 (2)).
    }{ estimated-note }
objection-way-open =
    <b>Dispute about objection</b> <code>{ $number }</code>
    You received that answer on { $received }. { dispute-days }
objection-delivery-notice =
    <b>ANSWER TO YOUR OBJECTION, OUTSIDE THIS CHAT</b>
    An officer recorded that the answer to objection <code>{ $number }</code> was given to you { $channel ->
        [email] by e-mail
        [post] by post
        [phone] by telephone
       *[counter] at the office counter
    }.
    <b>Given:</b> { $at } (recorded { $recorded })

    <b>Your right:</b> { dispute-days }

    If you have not received it, press the button below.
objection-not-received-noted = Thank you. We have recorded that the answer to objection { $number } has not reached you, and told the officers, who will send it again. The days for a dispute begin only once you have it.

ask-objection-about =
    <b>What is this objection (keberatan) about?</b>
    Your request, or information that should have been published and is not?
choice-objection-about-request = My request
typed-objection-about-request = request, my request
choice-objection-about-publication = Not published
typed-objection-about-publication = publication, not published
ask-objection-ground =
    <b>What is the ground of your objection?</b> (Law 14/2008, Article 35 (1))

    a. the request was refused because the information is exempt
    b. information that must be published regularly is not provided
    c. the request was not responded to
    d. the response is not what was asked for
    e. the request was not fulfilled
    f. the cost is unreasonable
    g. the information came later than the law allows

    You state the ground; we do not judge it here.
choice-objection-ground-a = a. Refused
typed-objection-ground-a = a, refused, rejected, denied
choice-objection-ground-b = b. Not published
typed-objection-ground-b = b, not published
choice-objection-ground-c = c. No response
typed-objection-ground-c = c, no answer, no reply, ignored, no response
choice-objection-ground-d = d. Not as requested
typed-objection-ground-d = d, different, not what i asked
choice-objection-ground-e = e. Not fulfilled
typed-objection-ground-e = e, not given, not fulfilled
choice-objection-ground-f = f. Unreasonable cost
typed-objection-ground-f = f, cost, too expensive, expensive
choice-objection-ground-g = g. Too late
typed-objection-ground-g = g, late, too late, too slow
ask-objection-subject = <b>Which information should have been published?</b>
example-objection-subject = <i>Example: the financial report of 2025</i>
ask-objection-facts =
    <b>What is lacking in our answer?</b> Write when, what you received or did not receive, and what you hope for. You may enclose photos, files or voice notes here.
example-objection-facts = <i>Example: I asked for a copy of the official record. On 1 December I received a summary only, without its annexes.</i>
facts-proposed =
    You wrote before:
    <blockquote>{ $words }</blockquote>
    We use this as the facts. Press “Leave it as it is” if it is enough, or write more.
answer-came-meanwhile = 📩 <b>The answer to request <code>{ $number }</code> was sent</b> on { $at }. The ground of this objection is still “no response”. If it is the answer that you object to, choose another ground.
button-other-ground = 🔁 Choose another ground
ask-objection-purpose = <b>What do you need the information for?</b>
example-objection-purpose = <i>Example: research, coursework, I want to know as a citizen.</i>
ask-objection-confirm =
    <b>Please check, then send.</b>

    { $lines }

    As soon as it is sent you get the number of your objection and the date of the reply.
choice-objection-confirm-send = ✅ Send the objection
field-objection-about = Objection about
field-objection-ground = Ground
field-objection-subject = Information
field-objection-facts = What happened
field-objection-purpose = Purpose
error-objection-subject = Please write which information, on one line.
error-objection-facts = Please tell it in a few sentences.
error-objection-facts-short = Please tell a little more, so that the PPID’s superior knows what happened.
error-objection-purpose = Please write the purpose in a few words.
