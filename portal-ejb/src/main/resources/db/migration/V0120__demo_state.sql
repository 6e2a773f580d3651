CREATE TABLE IF NOT EXISTS demo_state (
  id          INT          NOT NULL PRIMARY KEY,
  seeded      BOOLEAN      NOT NULL,
  told        INT          NOT NULL,
  failed      INT          NOT NULL,
  stories     INT          NOT NULL,
  started_at  DATETIME(6)  NOT NULL,
  finished_at DATETIME(6)  NULL
);
