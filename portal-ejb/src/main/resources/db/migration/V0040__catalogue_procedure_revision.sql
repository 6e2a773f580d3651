-- Published revisions of procedures. Rows are written once: the application may select and insert.
CREATE SEQUENCE IF NOT EXISTS procedure_revision_seq START WITH 1000 INCREMENT BY 50;
CREATE TABLE IF NOT EXISTS procedure_revision (
  id           BIGINT      NOT NULL PRIMARY KEY,
  tenant_id    BIGINT      NULL,
  code         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number       INT         NOT NULL,
  digest       VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content      LONGTEXT    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  valid_from   DATE        NOT NULL,
  valid_to     DATE        NULL,
  published_at DATETIME(6) NOT NULL,
  UNIQUE KEY procedure_revision_number (code, number)
) COMMENT = 'append-only';
