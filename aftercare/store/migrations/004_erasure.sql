-- Spaces that were erased here: the epoch they stood in, the number of our newest envelope, whether a receipt is to go up.
CREATE TABLE erased (space INTEGER PRIMARY KEY, epoch INTEGER NOT NULL, own INTEGER NOT NULL, outgoing INTEGER NOT NULL);

-- What other devices say, signed, that they erased, and when that was heard (ms since 1970).
CREATE TABLE erasure (space INTEGER NOT NULL, reader INTEGER NOT NULL, epoch INTEGER NOT NULL, heard INTEGER NOT NULL,
                      PRIMARY KEY (space, reader)) WITHOUT ROWID;

-- The kept roster is made anew from its statements.
DELETE FROM named WHERE name = 'roster';
