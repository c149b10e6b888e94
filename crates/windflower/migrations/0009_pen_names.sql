-- The names under which somebody tells; several for one person, and nothing but the words of one leaves the box.
CREATE TABLE pen_name (
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    name TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, name)
);

-- Until now a name was a text in each story: every one that was used is a pen name of its teller from now on.
UPDATE story SET pen_name = trim(pen_name) WHERE pen_name <> trim(pen_name);
INSERT INTO pen_name (person_id, name, made_at)
SELECT teller_id, pen_name, min(made_at) FROM story WHERE pen_name <> '' GROUP BY teller_id, pen_name;

-- What would tell who somebody is, in her own words, one a line. Nobody else ever sees it.
CREATE TABLE telling_words (
    person_id TEXT COLLATE "C" PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    words TEXT NOT NULL
);
