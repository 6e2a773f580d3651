-- Codes by which the owner shows a result to somebody for a few minutes, and who opened it when.
CREATE SEQUENCE IF NOT EXISTS result_shown_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS result_shown (
  id           BIGINT        NOT NULL PRIMARY KEY,
  version      BIGINT        NOT NULL,
  public_id    VARCHAR(26)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  result_id    BIGINT        NOT NULL,
  account_id   BIGINT        NOT NULL,
  code_sha256  VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fields       VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  once         BOOLEAN       NOT NULL,
  created_at   DATETIME(6)   NOT NULL,
  until        DATETIME(6)   NOT NULL,
  withdrawn_at DATETIME(6)   NULL,
  UNIQUE KEY result_shown_public_id (public_id),
  UNIQUE KEY result_shown_code (code_sha256),
  KEY result_shown_result (result_id, id)
);

CREATE TABLE IF NOT EXISTS result_shown_read (
  shown_id BIGINT      NOT NULL,
  read_at  DATETIME(6) NOT NULL,
  verdict  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  KEY result_shown_read_shown (shown_id, read_at)
) COMMENT='append-only';
