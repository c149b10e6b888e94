-- Since when it is known that a person reads the mail of her address; empty where the address is only a name to sign in with.
ALTER TABLE person ADD COLUMN proved_at BIGINT;
-- The address that somebody signed in with before it was found to be another's, as a keyed hash: by it she is told her new name.
ALTER TABLE person ADD COLUMN former_name TEXT COLLATE "C";
CREATE INDEX person_by_former_name ON person (former_name);

-- What is known of those who are here: whoever runs the place, and whoever used a link in a letter, or was vouched for.
UPDATE person SET proved_at = made_at
WHERE role = 'steward'
   OR EXISTS (SELECT 1 FROM sign_in_link WHERE sign_in_link.person_id = person.id AND used_at IS NOT NULL)
   OR EXISTS (SELECT 1 FROM address_change WHERE address_change.person_id = person.id AND used_at IS NOT NULL)
   OR EXISTS (SELECT 1 FROM staff_link WHERE staff_link.person_id = person.id);
