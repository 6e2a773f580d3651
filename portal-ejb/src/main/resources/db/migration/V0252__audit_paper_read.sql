-- Who looked at a paper that belongs to no dossier; one row per reader, paper, door and hour.
CREATE TABLE IF NOT EXISTS paper_read (
  paper_id    BIGINT      NOT NULL,
  actor       VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  door        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  read_hour   DATETIME(6) NOT NULL,
  role        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agency_id   BIGINT      NULL,
  position_id BIGINT      NULL,
  why         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  read_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (paper_id, actor, door, read_hour)
) COMMENT = 'append-only';
