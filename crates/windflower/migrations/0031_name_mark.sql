-- A pen name as it looks: two that a reader would take for each other have one mark, whatever letters they are made of.
-- The rows are made anew by the program when it starts, because it alone knows how a name looks.
ALTER TABLE listing ADD COLUMN name_mark TEXT COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX listing_by_name ON listing (name_mark);
DELETE FROM listing;
