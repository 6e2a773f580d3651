CREATE SEQUENCE IF NOT EXISTS result_batch_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS result_batch (
  id         BIGINT       NOT NULL PRIMARY KEY,
  public_id  VARCHAR(26)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  once_key   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_id BIGINT       NOT NULL,
  started_at DATETIME(6)  NOT NULL,
  touched_at DATETIME(6)  NOT NULL,
  ended_at   DATETIME(6)  NULL,
  UNIQUE KEY result_batch_public (public_id),
  UNIQUE KEY result_batch_once (officer_id, once_key),
  KEY result_batch_running (ended_at, touched_at)
);

CREATE TABLE IF NOT EXISTS result_batch_item (
  batch_id  BIGINT       NOT NULL,
  seq       INT          NOT NULL,
  result_id BIGINT       NOT NULL,
  edition   BIGINT       NOT NULL,
  state     VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number    VARCHAR(60)  NULL,
  cause_key VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  cause     VARCHAR(600) NULL,
  PRIMARY KEY (batch_id, seq)
);
