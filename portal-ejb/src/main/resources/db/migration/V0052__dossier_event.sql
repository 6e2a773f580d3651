CREATE SEQUENCE IF NOT EXISTS dossier_event_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS dossier_event (
  id           BIGINT      NOT NULL PRIMARY KEY,
  dossier_id   BIGINT      NOT NULL,
  seq          INT         NOT NULL,
  kind         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_status  VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_status    VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor_kind   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  job          VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  account_id   BIGINT      NULL,
  officer_id   BIGINT      NULL,
  position_id  BIGINT      NULL,
  agency_id    BIGINT      NULL,
  role         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  happened_at  DATETIME(6) NOT NULL,
  entered_at   DATETIME(6) NOT NULL,
  words_digest VARCHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  UNIQUE KEY dossier_event_of (dossier_id, seq),
  CONSTRAINT dossier_event_of FOREIGN KEY (dossier_id) REFERENCES dossier (id)
) COMMENT = 'append-only';

-- Words and salts may be deleted; the digest in the event then proves nothing and tells nothing.
CREATE TABLE IF NOT EXISTS dossier_event_words (
  event_id BIGINT        NOT NULL PRIMARY KEY,
  salt     VARCHAR(32)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words    VARCHAR(2000) NOT NULL,
  CONSTRAINT dossier_event_words_of FOREIGN KEY (event_id) REFERENCES dossier_event (id)
);
