-- Only on SQLite. An index of the words of each row, which follows the rows by itself; what is deleted is not left in it.
CREATE VIRTUAL TABLE found_index USING fts5 (words, content = 'found', content_rowid = 'number', detail = 'none', columnsize = 0, tokenize = "ascii tokenchars '_-'");
INSERT INTO found_index (found_index, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER found_comes AFTER INSERT ON found BEGIN INSERT INTO found_index (rowid, words) VALUES (new.number, new.words); END;
CREATE TRIGGER found_goes AFTER DELETE ON found BEGIN INSERT INTO found_index (found_index, rowid, words) VALUES ('delete', old.number, old.words); END;
CREATE TRIGGER found_changes AFTER UPDATE OF words ON found BEGIN INSERT INTO found_index (found_index, rowid, words) VALUES ('delete', old.number, old.words); INSERT INTO found_index (rowid, words) VALUES (new.number, new.words); END;
