CREATE TABLE IF NOT EXISTS verification_check (
  sha256     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rules      VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  check_day  DATE        NOT NULL,
  outcome    MEDIUMTEXT  NOT NULL,
  PRIMARY KEY (sha256, rules, check_day),
  KEY verification_check_day (check_day)
);
