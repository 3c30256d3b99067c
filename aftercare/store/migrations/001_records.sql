-- The change log: changes in the order in which they came here, `number`. Everything else about records is a projection
-- of it and can be dropped and built again. A dot is device << 40 | n.
CREATE TABLE change (number INTEGER PRIMARY KEY, dot INTEGER NOT NULL, space INTEGER NOT NULL, body BLOB NOT NULL);

-- Where each dot is, and the envelope that holds it; NULL while no envelope does.
CREATE TABLE dot (dot INTEGER PRIMARY KEY, number INTEGER NOT NULL, envelope INTEGER);

CREATE TABLE draft (key TEXT PRIMARY KEY, kind TEXT NOT NULL, case_id TEXT NOT NULL, record TEXT NOT NULL,
                    fields BLOB NOT NULL, saved INTEGER NOT NULL) WITHOUT ROWID;

-- Which declarations the projections were made from, and up to which change the search index has read.
CREATE TABLE projected (declarations BLOB NOT NULL, indexed INTEGER NOT NULL);
