### What the feature deadlines says to requesters.

ground-seen = • { $ground }: paling lambat <b>{ $until }</b>
