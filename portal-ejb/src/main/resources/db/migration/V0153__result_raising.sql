-- Released results that wait for a time-stamp or a higher level.
CREATE TABLE IF NOT EXISTS result_raising (
  result_id   BIGINT       NOT NULL PRIMARY KEY,
  attempts    INT          NOT NULL,
  asked_at    DATETIME(6)  NOT NULL,
  next_try_at DATETIME(6)  NOT NULL,
  last_error  VARCHAR(200) NULL,
  done_at     DATETIME(6)  NULL,
  KEY result_raising_due (done_at, next_try_at)
);

-- Digests of files handed out before they were raised: they stay valid.
CREATE TABLE IF NOT EXISTS issued_paper_version (
  sha256      VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  paper_id    BIGINT      NOT NULL,
  replaced_at DATETIME(6) NOT NULL,
  KEY issued_paper_version_paper (paper_id)
) COMMENT='append-only';
