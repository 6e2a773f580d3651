-- Certified copies taken back, each by a notice that the agency signed. Time and reason stand in the
-- register of papers, too.
CREATE TABLE IF NOT EXISTS issued_copy_end (
  paper_id        BIGINT       NOT NULL PRIMARY KEY,
  notice_paper_id BIGINT       NOT NULL,
  officer         VARCHAR(160) NOT NULL,
  ended_by        VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  UNIQUE KEY issued_copy_end_notice (notice_paper_id)
) COMMENT='append-only';
