CREATE SEQUENCE IF NOT EXISTS dossier_supplement_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS dossier_supplement (
  id                   BIGINT        NOT NULL PRIMARY KEY,
  dossier_id           BIGINT        NOT NULL,
  before_receipt       BOOLEAN       NOT NULL,
  clock_rule           VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  message              VARCHAR(2000) NULL,
  asked_by_officer_id  BIGINT        NULL,
  asked_by_position_id BIGINT        NULL,
  asked_by_agency_id   BIGINT        NULL,
  asked_at             DATETIME(6)   NOT NULL,
  answer_by            DATETIME(6)   NOT NULL,
  answered_at          DATETIME(6)   NULL,
  expired_at           DATETIME(6)   NULL,
  KEY dossier_supplement_of (dossier_id, asked_at),
  KEY dossier_supplement_end (answered_at, expired_at, answer_by),
  CONSTRAINT dossier_supplement_of FOREIGN KEY (dossier_id) REFERENCES dossier (id)
);

CREATE SEQUENCE IF NOT EXISTS dossier_supplement_item_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS dossier_supplement_item (
  id            BIGINT        NOT NULL PRIMARY KEY,
  supplement_id BIGINT        NOT NULL,
  place         INT           NOT NULL,
  kind          VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  target        VARCHAR(130)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note          VARCHAR(1000) NOT NULL,
  old_value     LONGTEXT      NULL,
  new_value     LONGTEXT      NULL,
  UNIQUE KEY dossier_supplement_item_of (supplement_id, place),
  CONSTRAINT dossier_supplement_item_of FOREIGN KEY (supplement_id) REFERENCES dossier_supplement (id)
);
