CREATE SEQUENCE IF NOT EXISTS signing_credential_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS signing_credential (
  id            BIGINT      NOT NULL PRIMARY KEY,
  key_name      VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  holder_kind   VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  holder_id     BIGINT      NOT NULL,
  custody       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  chain         VARBINARY(16000) NOT NULL,
  serial        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from    DATETIME(6) NOT NULL,
  valid_until   DATETIME(6) NOT NULL,
  registered_at DATETIME(6) NOT NULL,
  replaced_at   DATETIME(6) NULL,
  KEY signing_credential_holder (holder_kind, holder_id, replaced_at)
);
