-- How often an office may promise a later date for one dossier.
INSERT IGNORE INTO dossier_rule (name, valid_from, valid_to, quantity, unit, source) VALUES
  ('NEW_PROMISES', '2018-06-21', NULL, 1, 'TIMES', 'Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9');
