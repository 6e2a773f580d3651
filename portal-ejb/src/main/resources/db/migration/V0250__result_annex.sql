-- Annexes of a result (NĐ 30/2020, Phụ lục I): PDF files that the officer attaches and that the agency
-- signs beside the result. Digest, size and pages are of the file as attached; paper_id is the line of
-- the register, where the signed file's digest stands, null before.
CREATE SEQUENCE IF NOT EXISTS result_annex_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS result_annex (
  id          BIGINT       NOT NULL PRIMARY KEY,
  public_id   VARCHAR(26)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  result_id   BIGINT       NOT NULL,
  title       VARCHAR(200) NOT NULL,
  sha256      VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size        BIGINT       NOT NULL,
  pages       INT          NOT NULL,
  attached_at DATETIME(6)  NOT NULL,
  paper_id    BIGINT       NULL,
  UNIQUE KEY result_annex_public (public_id),
  UNIQUE KEY result_annex_file (result_id, sha256)
);

INSERT IGNORE INTO issuing_rule (name, valid_from, valid_to, quantity, unit, source) VALUES
  ('ANNEXES_MOST', '2018-06-21', NULL, 5, 'TIMES', 'Quy định của cổng trình diễn: số phụ lục của một kết quả'),
  ('ANNEX_SIZE', '2018-06-21', NULL, 10, 'MEGABYTE', 'Quy định của cổng trình diễn: dung lượng của một phụ lục');
