-- Issuing keys that were stolen: from which day on nothing they sign counts any more. Who strikes one
-- out again can only name an earlier day; the earliest holds.
CREATE TABLE IF NOT EXISTS signing_struck_key (
  fingerprint CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  struck_from DATE         NOT NULL,
  reason      VARCHAR(500) NOT NULL,
  struck_by   VARCHAR(160) NOT NULL,
  struck_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (fingerprint, struck_from)
) COMMENT='append-only';
