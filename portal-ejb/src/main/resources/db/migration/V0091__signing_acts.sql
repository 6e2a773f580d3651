CREATE TABLE IF NOT EXISTS signing_pin_try (
  key_name VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  failures INT         NOT NULL,
  tried_at DATETIME(6) NOT NULL
);

CREATE TABLE IF NOT EXISTS signing_act (
  id       BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  key_name VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  serial   VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor    VARCHAR(80)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  outcome  VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  digests  VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  acted_at DATETIME(6)   NOT NULL,
  KEY signing_act_key (key_name, acted_at)
) COMMENT='append-only';
