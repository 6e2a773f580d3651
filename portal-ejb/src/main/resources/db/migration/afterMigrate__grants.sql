-- What the application's account may do, table by table, renewed after every migration.
-- A table says it itself, by its comment:
--   append-only   SELECT, INSERT            events, reads, once-only keys, receipts
--   read-only     SELECT                    what only a migration writes
--   anything else SELECT, INSERT, UPDATE, DELETE
-- Sequences need INSERT to move on; views are read. There is no right on the schema as a whole: a
-- table-level REVOKE beneath such a grant would do nothing.
DELIMITER //
BEGIN NOT ATOMIC
  -- 1147: nothing was granted before that could be taken back
  DECLARE CONTINUE HANDLER FOR 1147 BEGIN END;
  FOR entry IN (
    SELECT table_name AS name,
           CASE
             WHEN table_type = 'VIEW' OR table_comment = 'read-only' THEN 'SELECT'
             WHEN table_type = 'SEQUENCE' OR table_comment = 'append-only' THEN 'SELECT, INSERT'
             ELSE 'SELECT, INSERT, UPDATE, DELETE'
           END AS given,
           CASE
             WHEN table_type = 'VIEW' OR table_comment = 'read-only' THEN 'INSERT, UPDATE, DELETE'
             WHEN table_comment = 'append-only' THEN 'UPDATE, DELETE'
           END AS taken
      FROM information_schema.tables
     WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history')
  DO
    EXECUTE IMMEDIATE CONCAT('GRANT ', entry.given, ' ON `', entry.name, '` TO ${portal_app}');
    IF entry.taken IS NOT NULL THEN
      EXECUTE IMMEDIATE CONCAT('REVOKE ', entry.taken, ' ON `', entry.name, '` FROM ${portal_app}');
    END IF;
  END FOR;
END //
DELIMITER ;
