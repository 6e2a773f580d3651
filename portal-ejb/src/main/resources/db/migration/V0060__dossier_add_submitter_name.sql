ALTER TABLE dossier ADD COLUMN IF NOT EXISTS
  submitter_name VARCHAR(200) NULL AFTER submitter_citizen_id;
