-- Papers taken back after release, each by a signed decision. The register keeps when and why, too;
-- this is what the list for use without network is made of.
CREATE TABLE IF NOT EXISTS issued_paper_revocation (
  paper_id          BIGINT      NOT NULL PRIMARY KEY,
  decision_paper_id BIGINT      NOT NULL,
  data_sha256       CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revoked_at        DATETIME(6) NOT NULL,
  UNIQUE KEY issued_paper_revocation_decision (decision_paper_id)
) COMMENT='append-only';

-- The act of taking a result back, from the moment a leader began it. One at a time.
CREATE TABLE IF NOT EXISTS result_revocation (
  result_id       BIGINT        NOT NULL PRIMARY KEY,
  version         BIGINT        NOT NULL,
  leader_id       BIGINT        NOT NULL,
  leader_name     VARCHAR(160)  NOT NULL,
  leader_title    VARCHAR(160)  NOT NULL,
  reason          VARCHAR(500)  NOT NULL,
  paper_id        BIGINT        NOT NULL,
  unsigned_sha256 VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  signing_until   DATETIME(6)   NOT NULL,
  revoked_at      DATETIME(6)   NULL
);
