CREATE TABLE IF NOT EXISTS once_key (
  once_key VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  door     VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor    VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  answer   VARCHAR(200) NOT NULL,
  kept_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (once_key, door, actor)
) COMMENT = 'append-only';
