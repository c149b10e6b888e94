-- When an invitation was last opened, for as long as that keeps a second device out; then it is forgotten.
ALTER TABLE invitation ADD COLUMN opened_at BIGINT;
