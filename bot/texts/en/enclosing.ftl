# What is sent with an objection: photos, files, voice notes, more words.
field-enclosures = Enclosures
enclosed-in-form = 📎 Enclosures kept with your objection: { $parts }. All of them go with it.
enclosures-full = There are { $most } enclosures already. Join the rest into one file, or bring them to the counter.
button-enclose = 📎 Add an enclosure
button-enclosed = ✔️ Done, that is all
enclose-now = Send photos, files, voice notes or words for objection <code>{ $number }</code>. All of it is shown to whoever answers. When done, press the button below.
enclosed = 📎 Added to objection <code>{ $number }</code>. Send more if there is more, or press the button below.
enclosing-done = Good, that is everything. Your next messages no longer go to that objection.
enclosing-over = Objection { $number } was answered or withdrawn already, so nothing can be added to it.
