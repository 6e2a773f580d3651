-- Kept files by digest; the bytes lie in the data folder.
CREATE TABLE IF NOT EXISTS stored_file (
  sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  size BIGINT NOT NULL,
  media_type VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pages INT NOT NULL,
  reference_count INT NOT NULL,
  stored_at DATETIME(6) NOT NULL,
  unreferenced_at DATETIME(6) NULL,
  KEY stored_file_unreferenced (unreferenced_at)
);
