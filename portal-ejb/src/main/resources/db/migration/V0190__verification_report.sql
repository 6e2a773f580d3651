-- Reports on signed files, by digest and version of the rules; no file and nothing of its content.
CREATE TABLE IF NOT EXISTS verification_report (
  sha256     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rules      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  checked_at DATETIME(6) NOT NULL,
  outcome    MEDIUMTEXT  NOT NULL,
  PRIMARY KEY (sha256, rules)
);
