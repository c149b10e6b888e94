-- When she last proved who she is, whether with two factors (or a passkey), and whether at a device seen before.
ALTER TABLE session ADD COLUMN proved_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN two_factors BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE session ADD COLUMN known_device BOOLEAN NOT NULL DEFAULT TRUE;

-- Where a link by mail leads after its button was pressed; empty for her box.
ALTER TABLE sign_in_link ADD COLUMN back TEXT NOT NULL DEFAULT '';

-- Browsers in which somebody signed in before. The name is a keyed hash of the cookie and the person: two people at one
-- browser cannot be joined by it.
CREATE TABLE device (
    name TEXT COLLATE "C" PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    made_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
);
CREATE INDEX device_by_person ON device (person_id);

-- A new mail address that waits for the button behind the link in its letter. The link is made when the letter is written.
CREATE TABLE address_change (
    id TEXT COLLATE "C" PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    old_address TEXT NOT NULL,
    fingerprint TEXT UNIQUE,
    ends_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX address_change_by_person ON address_change (person_id);

-- The authenticator app of somebody: its secret, sealed with the place's key, and the last step of which a code was used.
-- Until a first code came it is not asked for (on_since is empty).
CREATE TABLE second_factor (
    person_id TEXT COLLATE "C" PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    secret TEXT NOT NULL,
    on_since BIGINT,
    last_step BIGINT NOT NULL
);

-- Recovery codes that were not used yet, as keyed hashes.
CREATE TABLE recovery_code (
    fingerprint TEXT COLLATE "C" PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX recovery_code_by_person ON recovery_code (person_id);

-- Somebody who gave the first factor and is asked for the second.
CREATE TABLE half_sign_in (
    fingerprint TEXT COLLATE "C" PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    ends_at BIGINT NOT NULL
);

-- Whether a moderator or steward was led to the second factor already; it is done once.
ALTER TABLE person ADD COLUMN led_to_factor_at BIGINT;

-- Passkeys: the public half of a key that stays in somebody's device, sealed, found by the id that the device gave it.
CREATE TABLE passkey (
    id TEXT COLLATE "C" PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    credential TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sealed TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX passkey_by_person ON passkey (person_id);

-- What a browser was asked to sign, sealed, for five minutes and for once.
CREATE TABLE ceremony (
    fingerprint TEXT COLLATE "C" PRIMARY KEY,
    sealed TEXT NOT NULL,
    ends_at BIGINT NOT NULL
);
