-- What waits until a person decides, a row for each thing: whoever decides takes the row away, so nobody decides twice.
-- `decider` says who that is and does not change while it waits: `keeper_id` names the keeper whose readers it are.
-- What is about a story goes with it. `not_by` is who must leave it to somebody else; `taken_by` who has it in hand, since `taken_at`.
CREATE TABLE waiting (
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('note', 'report', 'story', 'member')),
    thing_id TEXT COLLATE "C" NOT NULL,
    decider TEXT COLLATE "C" NOT NULL CHECK (decider IN ('place', 'first-reader', 'herself')),
    keeper_id TEXT COLLATE "C" REFERENCES person (id) ON DELETE CASCADE,
    story_id TEXT COLLATE "C" REFERENCES story (id) ON DELETE CASCADE,
    place_in_line BIGINT NOT NULL,
    since BIGINT NOT NULL,
    not_by TEXT COLLATE "C" NOT NULL,
    taken_by TEXT COLLATE "C" NOT NULL,
    taken_at BIGINT NOT NULL,
    PRIMARY KEY (kind, thing_id),
    CHECK (decider = 'place' OR keeper_id IS NOT NULL)
);
CREATE INDEX waiting_in_line ON waiting (decider, place_in_line, since, thing_id);
CREATE INDEX waiting_of_keeper ON waiting (keeper_id, decider, place_in_line, since, thing_id);
CREATE INDEX waiting_of_story ON waiting (story_id);
CREATE INDEX waiting_not_by ON waiting (not_by);
CREATE INDEX waiting_taken_by ON waiting (taken_by);

-- Whoever asked to be a member before waits as everybody does.
INSERT INTO waiting (kind, thing_id, decider, keeper_id, place_in_line, since, not_by, taken_by, taken_at)
SELECT 'member', person_id, 'place', NULL, 4, asked_at, '', '', 0 FROM member WHERE state = 'asked';

-- Every decision of a person, in one list that only grows: who, what, why, when. Taking one back is a row, too. Of what it
-- is about there is the id alone; where that is somebody, the row goes with her. `waited_since` is where it stands in line
-- if the decision is taken back.
CREATE TABLE decision (
    id TEXT COLLATE "C" PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('note', 'report', 'story', 'member')),
    thing_id TEXT COLLATE "C" NOT NULL,
    person_id TEXT COLLATE "C" REFERENCES person (id) ON DELETE CASCADE,
    outcome TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    decided_by TEXT COLLATE "C" NOT NULL,
    as_who TEXT COLLATE "C" NOT NULL CHECK (as_who IN ('moderator', 'first-reader', 'keeper')),
    waited_since BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    undoes TEXT COLLATE "C" UNIQUE REFERENCES decision (id) ON DELETE CASCADE
);
CREATE INDEX decision_by_time ON decision (made_at, id);
CREATE INDEX decision_by_thing ON decision (kind, thing_id, made_at);
CREATE INDEX decision_by_person ON decision (person_id);
CREATE INDEX decision_by_decider ON decision (decided_by, made_at);

INSERT INTO decision (id, kind, thing_id, person_id, outcome, reason, decided_by, as_who, waited_since, made_at, undoes)
SELECT id, 'member', person_id, person_id, decision, '', decided_by, 'moderator', made_at, made_at, NULL FROM member_decision;
DROP TABLE member_decision;
