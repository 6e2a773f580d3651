-- Contact data that a citizen keeps himself; the identity data beside it stays as verified.
ALTER TABLE citizen ADD COLUMN IF NOT EXISTS post_address VARCHAR(300) NULL;
ALTER TABLE citizen ADD COLUMN IF NOT EXISTS mail_wanted BOOLEAN NOT NULL DEFAULT TRUE;

CREATE SEQUENCE IF NOT EXISTS mail_confirmation_seq START WITH 1000 INCREMENT BY 50;

-- A mail address that waits for its code. Swept after two days.
CREATE TABLE IF NOT EXISTS mail_confirmation (
  id         BIGINT       NOT NULL PRIMARY KEY,
  public_id  VARCHAR(26)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  citizen_id BIGINT       NOT NULL,
  email      VARCHAR(254) NOT NULL,
  code       VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at   DATETIME(6)  NOT NULL,
  tries      INT          NOT NULL,
  ended_at   DATETIME(6)  NULL,
  UNIQUE KEY mail_confirmation_public_id (public_id),
  KEY mail_confirmation_citizen (citizen_id, id),
  CONSTRAINT mail_confirmation_of FOREIGN KEY (citizen_id) REFERENCES citizen (id)
);

-- That something was changed and by whom; never the values.
CREATE TABLE IF NOT EXISTS contact_change (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  citizen_id BIGINT      NOT NULL,
  actor      VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  what       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  KEY contact_change_citizen (citizen_id)
) COMMENT = 'append-only';
