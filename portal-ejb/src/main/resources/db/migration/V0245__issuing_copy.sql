-- Register of certified copies (NĐ 30/2020, Điều 25): what was copied, for whom, by whom. Number, time
-- and digest stand in the register of papers.
CREATE TABLE IF NOT EXISTS issued_copy (
  paper_id    BIGINT       NOT NULL PRIMARY KEY,
  title       VARCHAR(300) NOT NULL,
  asked_by    VARCHAR(200) NOT NULL,
  pages       INT          NOT NULL,
  scan_sha256 CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer     VARCHAR(160) NOT NULL,
  made_by     VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL
) COMMENT='append-only';
