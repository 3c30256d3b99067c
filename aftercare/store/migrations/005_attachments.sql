-- Chunks of attachments by the hash of their sealed bytes: where each stands (sync.replica.chunk_transfer.Stage). Their files
-- lie beside the database under names that tell nothing without the vault. `asked`: the order in which they are carried.
CREATE TABLE chunk (space INTEGER NOT NULL, id BLOB NOT NULL, stage INTEGER NOT NULL, asked INTEGER NOT NULL,
                    size INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (space, id)) WITHOUT ROWID;
CREATE INDEX chunk_staged ON chunk (stage, asked) WHERE stage IN (0, 1, 3);

-- Manifests whose chunks are to be fetched as soon as they are known, with what opens them.
CREATE TABLE whole_wanted (space INTEGER NOT NULL, manifest BLOB NOT NULL, content BLOB NOT NULL,
                           PRIMARY KEY (space, manifest)) WITHOUT ROWID;

-- Cases whose attachments are all kept on this device.
CREATE TABLE kept_offline (case_id TEXT PRIMARY KEY) WITHOUT ROWID;
