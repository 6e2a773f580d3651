CREATE SEQUENCE IF NOT EXISTS dossier_message_seq START WITH 1000 INCREMENT BY 50;

-- Questions of the applicant and answers of the office, beside the history: they move nothing. As
-- there, words and salts may be deleted; the digest then tells nothing.
CREATE TABLE IF NOT EXISTS dossier_message (
  id           BIGINT      NOT NULL PRIMARY KEY,
  dossier_id   BIGINT      NOT NULL,
  seq          INT         NOT NULL,
  side         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id   BIGINT      NULL,
  position_id  BIGINT      NULL,
  agency_id    BIGINT      NULL,
  words_digest VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  written_at   DATETIME(6) NOT NULL,
  UNIQUE KEY dossier_message_of (dossier_id, seq),
  CONSTRAINT dossier_message_of FOREIGN KEY (dossier_id) REFERENCES dossier (id)
) COMMENT = 'append-only';

CREATE TABLE IF NOT EXISTS dossier_message_words (
  message_id BIGINT        NOT NULL PRIMARY KEY,
  salt       VARCHAR(32)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words      VARCHAR(2000) NOT NULL,
  CONSTRAINT dossier_message_words_of FOREIGN KEY (message_id) REFERENCES dossier_message (id)
);

-- Where the exchange stands: how many messages, how many questions wait, and since when.
CREATE TABLE IF NOT EXISTS dossier_talk (
  dossier_id    BIGINT      NOT NULL PRIMARY KEY,
  messages      INT         NOT NULL,
  unanswered    INT         NOT NULL,
  waiting_since DATETIME(6) NULL,
  KEY dossier_talk_waiting (waiting_since),
  CONSTRAINT dossier_talk_of FOREIGN KEY (dossier_id) REFERENCES dossier (id)
);
