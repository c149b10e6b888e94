-- Own words beside a photograph are shown to the other parent only where their writer shows them, or wrote them where both
-- were there already. Words that were there before the other one came had been promised to her alone.
ALTER TABLE keepsake_words ADD COLUMN shown BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE keepsake_words SET shown = TRUE WHERE EXISTS (
    SELECT 1 FROM keepsake JOIN box_keeper ON box_keeper.box_id = keepsake.box_id
    WHERE keepsake.id = keepsake_words.keepsake_id AND box_keeper.person_id <> keepsake_words.person_id
        AND box_keeper.joined_at <= keepsake_words.saved_at
);
-- Whoever is no longer in the box is not hidden from the one who could read it all along.
UPDATE keepsake_words SET shown = TRUE WHERE NOT EXISTS (
    SELECT 1 FROM keepsake JOIN box_keeper ON box_keeper.box_id = keepsake.box_id
    WHERE keepsake.id = keepsake_words.keepsake_id AND box_keeper.person_id = keepsake_words.person_id
);
