-- Photographs and other files of what is not recorded yet; they go with their draft.
CREATE TABLE draft_file (draft TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, packed BLOB NOT NULL,
                         PRIMARY KEY (draft, number)) WITHOUT ROWID;
CREATE TRIGGER draft_gone AFTER DELETE ON draft BEGIN DELETE FROM draft_file WHERE draft = old.key; END;
