-- Where a paper comes from that was used again: an earlier dossier or a result.
ALTER TABLE dossier_paper
  ADD COLUMN IF NOT EXISTS origin_kind   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN IF NOT EXISTS origin_number VARCHAR(60) NULL,
  ADD COLUMN IF NOT EXISTS origin_at     DATETIME(6) NULL;
