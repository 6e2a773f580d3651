CREATE SEQUENCE IF NOT EXISTS outbox_message_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS outbox_message (
  id              BIGINT       NOT NULL PRIMARY KEY,
  kind            VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  handler         VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner_agency_id BIGINT       NULL,
  ids             VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state           VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attempts        INT          NOT NULL,
  created_at      DATETIME(6)  NOT NULL,
  next_try_at     DATETIME(6)  NOT NULL,
  deadline_at     DATETIME(6)  NOT NULL,
  delivered_at    DATETIME(6)  NULL,
  last_error      VARCHAR(500) NULL,
  KEY outbox_message_due (state, next_try_at, id)
);
