-- Papers handed out: number, check code, digests, state. A row is never deleted, a number never used again.
CREATE SEQUENCE IF NOT EXISTS issued_paper_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS issued_paper (
  id               BIGINT       NOT NULL PRIMARY KEY,
  version          BIGINT       NOT NULL,
  public_id        VARCHAR(26)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind             VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source           VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agency_id        BIGINT       NOT NULL,
  dossier_id       BIGINT       NOT NULL,
  series           VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  series_year      INT          NOT NULL,
  series_number    INT          NOT NULL,
  number           VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  check_code       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state            VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reserved_at      DATETIME(6)  NOT NULL,
  issued_at        DATETIME(6)  NULL,
  unsigned_sha256  VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  unsigned_length  BIGINT       NULL,
  sha256           VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  envelope_sha256  VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  ended_at         DATETIME(6)  NULL,
  end_reason       VARCHAR(500) NULL,
  ended_by         VARCHAR(80)  NULL,
  UNIQUE KEY issued_paper_public_id (public_id),
  UNIQUE KEY issued_paper_source (source),
  UNIQUE KEY issued_paper_number (agency_id, series, series_year, series_number),
  UNIQUE KEY issued_paper_check_code (check_code),
  KEY issued_paper_sha256 (sha256),
  KEY issued_paper_envelope (envelope_sha256),
  KEY issued_paper_unsigned (unsigned_sha256),
  KEY issued_paper_dossier (dossier_id)
);

-- Last number given per agency, series and year; the row lock makes the series gap-free.
CREATE TABLE IF NOT EXISTS number_series (
  agency_id   BIGINT      NOT NULL,
  series      VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  series_year INT         NOT NULL,
  last_number INT         NOT NULL,
  PRIMARY KEY (agency_id, series, series_year)
);
