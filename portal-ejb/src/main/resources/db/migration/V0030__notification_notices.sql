CREATE SEQUENCE IF NOT EXISTS notice_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS notice (
  id                BIGINT       NOT NULL PRIMARY KEY,
  public_id         VARCHAR(26)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id        BIGINT       NOT NULL,
  message_id        BIGINT       NOT NULL,
  kind              VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dossier_public_id VARCHAR(26)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dossier_number    VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dossier_title     VARCHAR(500) NOT NULL,
  due_at            DATETIME(6)  NULL,
  created_at        DATETIME(6)  NOT NULL,
  read_at           DATETIME(6)  NULL,
  UNIQUE KEY notice_public_id (public_id),
  UNIQUE KEY notice_once (message_id, account_id),
  KEY notice_account (account_id, read_at, id),
  CONSTRAINT notice_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE IF NOT EXISTS notice_mail (
  notice_id BIGINT      NOT NULL PRIMARY KEY,
  outcome   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sent_at   DATETIME(6) NOT NULL,
  CONSTRAINT notice_mail_of FOREIGN KEY (notice_id) REFERENCES notice (id)
) COMMENT='append-only';
