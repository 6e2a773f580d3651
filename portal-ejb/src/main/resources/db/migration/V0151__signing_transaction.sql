CREATE TABLE IF NOT EXISTS signing_transaction (
  id         VARCHAR(26)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  subject    VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_id BIGINT       NOT NULL,
  digest     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at  DATETIME(6)  NOT NULL,
  expires_at DATETIME(6)  NOT NULL,
  used_at    DATETIME(6)  NULL,
  KEY signing_transaction_subject (subject, opened_at)
);
