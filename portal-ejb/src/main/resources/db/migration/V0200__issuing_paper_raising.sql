-- Papers that their agency signed unattended, which wait for their time-stamp.
CREATE TABLE IF NOT EXISTS issued_paper_raising (
  paper_id    BIGINT       NOT NULL PRIMARY KEY,
  attempts    INT          NOT NULL,
  asked_at    DATETIME(6)  NOT NULL,
  next_try_at DATETIME(6)  NOT NULL,
  last_error  VARCHAR(200) NULL,
  done_at     DATETIME(6)  NULL,
  KEY issued_paper_raising_due (done_at, next_try_at)
);
