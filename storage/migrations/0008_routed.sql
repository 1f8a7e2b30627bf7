-- How often people were shown another door than a request's. No person stands here.
CREATE TABLE routed (
    year INTEGER NOT NULL,
    matter TEXT NOT NULL,
    shown INTEGER NOT NULL DEFAULT 0,
    insisted INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (year, matter)
) STRICT;
