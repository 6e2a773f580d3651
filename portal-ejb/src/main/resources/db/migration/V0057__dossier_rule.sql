-- Terms and limits of the journey, dated, each with its source.
CREATE TABLE IF NOT EXISTS dossier_rule (
  name       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE         NULL,
  quantity   INT          NOT NULL,
  unit       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source     VARCHAR(300) NOT NULL,
  PRIMARY KEY (name, valid_from)
) COMMENT = 'read-only';

INSERT IGNORE INTO dossier_rule (name, valid_from, valid_to, quantity, unit, source) VALUES
  ('DRAFT_KEPT', '2018-06-21', NULL, 30, 'DAY', 'Quy định của cổng trình diễn, không phải văn bản pháp luật'),
  ('SUPPLEMENT_REQUESTS', '2018-06-21', NULL, 1, 'TIMES', 'Nghị định 61/2018/NĐ-CP, Điều 11 khoản 2 điểm c và Điều 15 khoản 3');
