-- Late envelopes: 1 held, 2 returned. Their changes stay in the log and are in no projection. `confirmed`: when the server
-- was first known to hold one of ours, in milliseconds since 1970 by this device's clock.
ALTER TABLE envelope ADD COLUMN lane INTEGER NOT NULL DEFAULT 0;
ALTER TABLE envelope ADD COLUMN confirmed INTEGER;
CREATE INDEX envelope_lane ON envelope (lane) WHERE lane <> 0;
CREATE TABLE held (dot INTEGER PRIMARY KEY);

-- What other devices hold, by their signed receipts; `receipted`: up to which envelope ours were sent.
CREATE TABLE receipt (space INTEGER NOT NULL, reader INTEGER NOT NULL, device INTEGER NOT NULL, seq INTEGER NOT NULL,
                      PRIMARY KEY (space, reader, device)) WITHOUT ROWID;
ALTER TABLE chain ADD COLUMN receipted INTEGER NOT NULL DEFAULT 0;
