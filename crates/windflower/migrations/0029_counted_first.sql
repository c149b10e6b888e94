-- Tries are counted before they are made, in one statement: a row for each thing that a limit is about, with when its count
-- began. The counts of the last minutes begin anew with this upgrade.
DROP TABLE sign_in_try;
CREATE TABLE sign_in_try (
    about TEXT COLLATE "C" PRIMARY KEY,
    began_at BIGINT NOT NULL,
    tries BIGINT NOT NULL
);
