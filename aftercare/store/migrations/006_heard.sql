-- What the author of each chained envelope had read of other devices' envelopes, by its header; `proven`: the mark is right.
CREATE TABLE heard (space INTEGER NOT NULL, author INTEGER NOT NULL, seq INTEGER NOT NULL, device INTEGER NOT NULL,
                    upto INTEGER NOT NULL, mark BLOB NOT NULL, proven INTEGER NOT NULL,
                    PRIMARY KEY (space, author, device, seq)) WITHOUT ROWID;
CREATE INDEX heard_unproven ON heard (space, device, upto) WHERE NOT proven;

-- Changes that say they replace what their author is not shown to have known.
CREATE TABLE doubted (dot INTEGER PRIMARY KEY, space INTEGER NOT NULL);
CREATE TABLE doubtful (ref INTEGER NOT NULL, dot INTEGER NOT NULL, PRIMARY KEY (ref, dot)) WITHOUT ROWID;

-- The kept roster is made anew from its statements, with the roles that everybody held and when.
DELETE FROM named WHERE name = 'roster';
