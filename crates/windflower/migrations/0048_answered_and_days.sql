-- Whether its teller said if a picture is covered. Whatever stood in a story before counts as answered: nobody is asked again.
ALTER TABLE placement ADD COLUMN answered BOOLEAN NOT NULL DEFAULT TRUE;

-- Photographs that were kept before the day they were taken was read from their files: each is read once, a few at a time.
ALTER TABLE keepsake ADD COLUMN day_unread BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE keepsake SET day_unread = TRUE WHERE taken = 0 AND width > 0;
CREATE INDEX keepsake_day_unread ON keepsake (id) WHERE day_unread;
