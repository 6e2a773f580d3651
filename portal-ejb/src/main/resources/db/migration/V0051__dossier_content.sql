CREATE TABLE IF NOT EXISTS dossier_answer_page (
  dossier_id   BIGINT      NOT NULL,
  page_key     VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  page_version BIGINT      NOT NULL,
  answers      LONGTEXT    NOT NULL CHECK (JSON_VALID(answers)),
  changes      LONGTEXT    NULL,
  complete     BOOLEAN     NOT NULL,
  saved_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (dossier_id, page_key),
  CONSTRAINT dossier_answer_page_of FOREIGN KEY (dossier_id) REFERENCES dossier (id)
);

CREATE SEQUENCE IF NOT EXISTS dossier_paper_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS dossier_paper (
  id          BIGINT       NOT NULL PRIMARY KEY,
  public_id   VARCHAR(26)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dossier_id  BIGINT       NOT NULL,
  paper_key   VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_name   VARCHAR(200) NOT NULL,
  sha256      VARCHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  media_type  VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size        BIGINT       NOT NULL,
  pages       INT          NOT NULL,
  supplement  BOOLEAN      NOT NULL,
  attached_at DATETIME(6)  NOT NULL,
  UNIQUE KEY dossier_paper_public_id (public_id),
  KEY dossier_paper_of (dossier_id, paper_key),
  CONSTRAINT dossier_paper_of FOREIGN KEY (dossier_id) REFERENCES dossier (id)
);

CREATE TABLE IF NOT EXISTS dossier_examination (
  dossier_id  BIGINT        NOT NULL,
  paper_key   VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  verdict     VARCHAR(14)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  note        VARCHAR(1000) NULL,
  officer_id  BIGINT        NULL,
  examined_at DATETIME(6)   NOT NULL,
  PRIMARY KEY (dossier_id, paper_key),
  CONSTRAINT dossier_examination_of FOREIGN KEY (dossier_id) REFERENCES dossier (id)
);
