-- Persons whose dossiers an officer must not handle: himself and the relatives he declared.
CREATE TABLE IF NOT EXISTS dossier_declared_kin (
  officer_id      BIGINT      NOT NULL,
  identity_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  relation        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  declared_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (officer_id, identity_number)
);
