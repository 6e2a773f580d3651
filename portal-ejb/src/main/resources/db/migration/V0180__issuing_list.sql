-- The lists that let anybody check a result without network, as they were signed. Old ones are swept.
CREATE TABLE IF NOT EXISTS issuing_list (
  kind        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number      BIGINT      NOT NULL,
  issued_at   DATETIME(6) NOT NULL,
  renew_at    DATETIME(6) NOT NULL,
  says        CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content     MEDIUMBLOB  NOT NULL,
  PRIMARY KEY (kind, number)
);

-- Terms of papers and results, dated, each with its source.
CREATE TABLE IF NOT EXISTS issuing_rule (
  name       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE         NULL,
  quantity   INT          NOT NULL,
  unit       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source     VARCHAR(300) NOT NULL,
  PRIMARY KEY (name, valid_from)
) COMMENT = 'read-only';

INSERT IGNORE INTO issuing_rule (name, valid_from, valid_to, quantity, unit, source) VALUES
  ('REVOKED_LIST_GOOD', '2018-06-21', NULL, 7, 'DAY', 'Quy định của cổng trình diễn, không phải văn bản pháp luật'),
  ('REVOKED_LIST_RENEWED', '2018-06-21', NULL, 1, 'DAY', 'Quy định của cổng trình diễn, không phải văn bản pháp luật'),
  ('SHOWN_FOR', '2018-06-21', NULL, 3, 'MINUTE', 'Quy định của cổng trình diễn, không phải văn bản pháp luật'),
  ('SHOWN_AT_ONCE', '2018-06-21', NULL, 5, 'TIMES', 'Quy định của cổng trình diễn: số mã còn dùng được cùng lúc của một kết quả');
