-- Who this device trusts and what it exchanged: roster, spaces, keys, envelopes. None of it can be rebuilt from the log.
CREATE TABLE named (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE roster (seq INTEGER PRIMARY KEY, statement BLOB NOT NULL);

-- `number` is the local short name of a space in every other table.
CREATE TABLE space (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, case_id BLOB NOT NULL, compartment TEXT NOT NULL,
                    state BLOB NOT NULL);
CREATE INDEX space_of_case ON space (case_id);

CREATE TABLE access (space INTEGER NOT NULL, seq INTEGER NOT NULL, statement BLOB NOT NULL, outgoing INTEGER NOT NULL,
                     PRIMARY KEY (space, seq)) WITHOUT ROWID;
CREATE INDEX outgoing_access ON access (outgoing) WHERE outgoing = 1;

CREATE TABLE epoch_key (space INTEGER NOT NULL, epoch INTEGER NOT NULL, key BLOB NOT NULL,
                        PRIMARY KEY (space, epoch)) WITHOUT ROWID;
CREATE TABLE unbound_key (space BLOB NOT NULL, epoch INTEGER NOT NULL, key BLOB NOT NULL,
                          PRIMARY KEY (space, epoch)) WITHOUT ROWID;

CREATE TABLE outgoing_box (number INTEGER PRIMARY KEY, box BLOB NOT NULL);
CREATE TABLE boxed (space BLOB NOT NULL, epoch INTEGER NOT NULL, recipient INTEGER NOT NULL,
                    PRIMARY KEY (space, epoch, recipient)) WITHOUT ROWID;

CREATE TABLE wish (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, payload BLOB NOT NULL UNIQUE);
CREATE TABLE invitation (id BLOB PRIMARY KEY, person BLOB NOT NULL, secret BLOB NOT NULL, expires INTEGER NOT NULL,
                         outgoing INTEGER NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID;

-- The newest envelope of each device in each space; `reported`: the number our own newest envelope there tells of.
CREATE TABLE chain (space INTEGER NOT NULL, device INTEGER NOT NULL, seq INTEGER NOT NULL, link BLOB NOT NULL,
                    reported INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (space, device)) WITHOUT ROWID;
CREATE TABLE envelope (space INTEGER NOT NULL, device INTEGER NOT NULL, seq INTEGER NOT NULL, standing INTEGER NOT NULL,
                       changes INTEGER NOT NULL, reason TEXT NOT NULL, link BLOB, header BLOB NOT NULL, body BLOB NOT NULL,
                       signature BLOB NOT NULL, PRIMARY KEY (space, device, seq));
CREATE INDEX envelope_standing ON envelope (standing) WHERE standing <> 1;
