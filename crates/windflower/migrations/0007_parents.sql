-- The invitation of the other parent into a box, at most one at a time. Only the fingerprint of its link is kept; it is
-- empty while a letter is being written, and after the invitation was taken back. Used up, the row is gone.
CREATE TABLE parent_invitation (
    box_id TEXT COLLATE "C" PRIMARY KEY REFERENCES box (id) ON DELETE CASCADE,
    by_person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    fingerprint TEXT COLLATE "C" UNIQUE,
    ends_at BIGINT NOT NULL,
    letter_to TEXT,
    letter_at BIGINT
);
