CREATE SEQUENCE IF NOT EXISTS account_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS account (
  id              BIGINT       NOT NULL PRIMARY KEY,
  username        VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind            VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  citizen_id      BIGINT       NULL,
  officer_id      BIGINT       NULL,
  password_hash   VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state           VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  demo            BOOLEAN      NOT NULL,
  demo_note       VARCHAR(200) NULL,
  created_at      DATETIME(6)  NOT NULL,
  password_set_at DATETIME(6)  NOT NULL,
  version         INT          NOT NULL,
  UNIQUE KEY account_username (username),
  UNIQUE KEY account_citizen (citizen_id),
  KEY account_officer (officer_id),
  CONSTRAINT account_of_citizen FOREIGN KEY (citizen_id) REFERENCES citizen (id),
  CONSTRAINT account_of_officer FOREIGN KEY (officer_id) REFERENCES officer (id),
  CONSTRAINT account_of_one CHECK ((citizen_id IS NULL) <> (officer_id IS NULL))
);

-- Subjects are digests: neither names nor addresses are kept.
CREATE TABLE IF NOT EXISTS sign_in_throttle (
  subject        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  failures       INT         NOT NULL,
  last_failed_at DATETIME(6) NULL,
  blocked_until  DATETIME(6) NULL
);
