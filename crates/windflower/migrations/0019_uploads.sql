-- A photograph that arrives in pieces, so that a connection that breaks off costs only the last of them. The pieces are
-- blobs of their own, encrypted like any other, and go when the photograph is kept, refused, or not gone on with.
CREATE TABLE upload (
    id TEXT COLLATE "C" PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    box_id TEXT NOT NULL REFERENCES box (id) ON DELETE CASCADE,
    file_name TEXT NOT NULL,
    bytes BIGINT NOT NULL CHECK (bytes > 0),
    arrived BIGINT NOT NULL DEFAULT 0 CHECK (arrived >= 0 AND arrived <= bytes),
    sha256 TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('arriving', 'looked-at', 'kept', 'refused')),
    keepsake_id TEXT,
    word TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    touched_at BIGINT NOT NULL
);
CREATE INDEX upload_by_person ON upload (person_id, state);
CREATE INDEX upload_by_touch ON upload (touched_at);

CREATE TABLE upload_piece (
    upload_id TEXT NOT NULL REFERENCES upload (id) ON DELETE CASCADE,
    at_byte BIGINT NOT NULL,
    bytes BIGINT NOT NULL CHECK (bytes > 0),
    blob TEXT NOT NULL UNIQUE,
    PRIMARY KEY (upload_id, at_byte)
);
