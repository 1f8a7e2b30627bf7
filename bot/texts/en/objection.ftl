# The objection form: questions, examples, buttons, errors.
ask-objection-about =
    <b>What is this objection (keberatan) about?</b>
    Your request, or information that should have been published and is not?
choice-objection-about-request = My request
choice-objection-about-publication = Not published
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
choice-objection-ground-b = b. Not published
choice-objection-ground-c = c. No response
choice-objection-ground-d = d. Not as requested
choice-objection-ground-e = e. Not fulfilled
choice-objection-ground-f = f. Unreasonable cost
choice-objection-ground-g = g. Too late
ask-objection-subject = <b>Which information should have been published?</b>
example-objection-subject = <i>Example: the financial report of 2025</i>
ask-objection-facts =
    <b>Tell us what happened</b>: when, what you received or did not receive, and what you hope for. You may enclose photos, files or voice notes here.
example-objection-facts = <i>Example: I asked for a copy of the official record. On 1 December I received a summary only, without its annexes.</i>
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
field-objection-confirm = Sending

error-objection-about = Please choose one.
error-objection-ground = Please choose one of the grounds. Without a request only ground b can be used.
error-objection-subject = Please write which information, on one line.
error-objection-facts = Please tell it in a few sentences.
error-objection-facts-short = Please tell a little more, so that the PPID’s superior knows what happened.
error-objection-purpose = Please write the purpose in a few words.
error-objection-confirm = Press “Send the objection” if everything is right, or “Change”.
