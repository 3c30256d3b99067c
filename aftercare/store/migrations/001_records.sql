-- The change log. A dot is device << 40 | n, so a device's changes lie together in order; body is the change itself.
-- Everything else about records is a projection of this table and can be dropped and built again.
CREATE TABLE change (dot INTEGER PRIMARY KEY, space INTEGER NOT NULL, envelope INTEGER, body BLOB NOT NULL);
CREATE INDEX change_unsealed ON change (dot) WHERE envelope IS NULL;

CREATE TABLE draft (key TEXT PRIMARY KEY, kind TEXT NOT NULL, case_id TEXT NOT NULL, record TEXT NOT NULL,
                    fields BLOB NOT NULL, saved INTEGER NOT NULL) WITHOUT ROWID;

-- Which declarations the projections were made from.
CREATE TABLE projected (declarations BLOB NOT NULL);
