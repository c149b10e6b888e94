-- Lists are by the language of what readers see, not of what its teller is writing.
ALTER TABLE edition ADD COLUMN language TEXT NOT NULL DEFAULT '';
UPDATE edition SET language = (SELECT story.language FROM story WHERE story.id = edition.story_id);
