-- How far a picture can be shown: all of it, a part because its file is damaged, or not and why. Kept it is in every case.
-- Of what was only kept until now the next start finds out again what is in the way.
ALTER TABLE keepsake ADD COLUMN showing TEXT NOT NULL DEFAULT 'whole' CHECK (showing <> '');
UPDATE keepsake SET showing = 'kind' WHERE width = 0;
