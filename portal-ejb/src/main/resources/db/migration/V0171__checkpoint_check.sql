-- What the nightly checks of all histories found.
CREATE SEQUENCE IF NOT EXISTS history_check_seq START WITH 1 INCREMENT BY 1;

CREATE TABLE IF NOT EXISTS history_check (
  id         BIGINT      NOT NULL PRIMARY KEY,
  began_at   DATETIME(6) NOT NULL,
  ended_at   DATETIME(6) NOT NULL,
  dossiers   BIGINT      NOT NULL,
  events     BIGINT      NOT NULL,
  checkpoint INT         NULL,
  faults     INT         NOT NULL
) COMMENT = 'append-only';

CREATE TABLE IF NOT EXISTS history_check_fault (
  check_id BIGINT      NOT NULL,
  position INT         NOT NULL,
  kind     VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dossier  VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq      INT         NOT NULL,
  PRIMARY KEY (check_id, position)
) COMMENT = 'append-only';
