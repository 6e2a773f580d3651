CREATE SEQUENCE IF NOT EXISTS dossier_upload_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS dossier_upload (
  id              BIGINT       NOT NULL PRIMARY KEY,
  public_id       VARCHAR(26)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dossier_id      BIGINT       NOT NULL,
  account_id      BIGINT       NOT NULL,
  paper_key       VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_name       VARCHAR(200) NOT NULL,
  size            BIGINT       NOT NULL,
  sha256          VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  received        BIGINT       NOT NULL,
  last_at         DATETIME(6)  NOT NULL,
  paper_public_id VARCHAR(26)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  UNIQUE KEY dossier_upload_public_id (public_id),
  KEY dossier_upload_of (dossier_id, account_id),
  KEY dossier_upload_mine (account_id, paper_public_id),
  KEY dossier_upload_end (last_at),
  CONSTRAINT dossier_upload_of FOREIGN KEY (dossier_id) REFERENCES dossier (id) ON DELETE CASCADE
);
