-- Whether her letters say nothing in subject and sender. So it is for everybody until somebody chooses otherwise.
ALTER TABLE person ADD COLUMN discreet_letters BOOLEAN NOT NULL DEFAULT TRUE;
