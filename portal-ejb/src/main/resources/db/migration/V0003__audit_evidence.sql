CREATE TABLE IF NOT EXISTS dossier_read (
  dossier_id  BIGINT      NOT NULL,
  actor       VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  door        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  read_hour   DATETIME(6) NOT NULL,
  role        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agency_id   BIGINT      NULL,
  position_id BIGINT      NULL,
  why         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  read_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (dossier_id, actor, door, read_hour)
) COMMENT = 'append-only';

CREATE TABLE IF NOT EXISTS refused_access (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  actor      VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  role       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agency_id  BIGINT      NULL,
  door       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  target     VARCHAR(60) NULL,
  reason     VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  refused_at DATETIME(6) NOT NULL
) COMMENT = 'append-only';

CREATE TABLE IF NOT EXISTS admin_act (
  id      BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  actor   VARCHAR(80)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  act     VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  target  VARCHAR(80)   NOT NULL,
  was     VARCHAR(2000) NULL,
  became  VARCHAR(2000) NULL,
  reason  VARCHAR(500)  NULL,
  done_at DATETIME(6)   NOT NULL
) COMMENT = 'append-only';
