ALTER TABLE signing_credential
  ADD COLUMN IF NOT EXISTS place VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER custody;
