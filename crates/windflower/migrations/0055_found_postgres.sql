-- Only on PostgreSQL. The words are lexemes already, so nothing parses them: each is looked up as it is. No words wait in a list
-- of their own, which everybody who looks one up would have to read through.
CREATE INDEX found_index ON found USING gin (array_to_tsvector(string_to_array(words, ' '))) WITH (fastupdate = off);
