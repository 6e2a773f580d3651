-- Decisions on dossiers and their results.
CREATE SEQUENCE IF NOT EXISTS result_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS result (
  id                BIGINT       NOT NULL PRIMARY KEY,
  version           BIGINT       NOT NULL,
  edition           BIGINT       NOT NULL,
  public_id         VARCHAR(26)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dossier_id        BIGINT       NOT NULL,
  dossier_public_id VARCHAR(26)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id         BIGINT       NOT NULL,
  agency_id         BIGINT       NOT NULL,
  revision_id       BIGINT       NOT NULL,
  result_key        VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state             VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome           VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fields            LONGTEXT     NOT NULL,
  reason            VARCHAR(4000) NULL,
  legal_basis       VARCHAR(1000) NULL,
  note              VARCHAR(2000) NULL,
  officer_id        BIGINT       NULL,
  submitted_at      DATETIME(6)  NULL,
  return_reason     VARCHAR(2000) NULL,
  signer_id         BIGINT       NULL,
  signer_name       VARCHAR(160) NULL,
  signer_title      VARCHAR(160) NULL,
  signing_until     DATETIME(6)  NULL,
  paper_id          BIGINT       NULL,
  canonical_data    LONGTEXT     NULL,
  unsigned_sha256   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  pdf_sha256        VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  xml_sha256        VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  signed_at         DATETIME(6)  NULL,
  released_at       DATETIME(6)  NULL,
  changed_at        DATETIME(6)  NOT NULL,
  UNIQUE KEY result_public_id (public_id),
  UNIQUE KEY result_dossier (dossier_id),
  KEY result_waiting (agency_id, state, submitted_at),
  KEY result_signing (state, signing_until)
);

-- What happened to a result, who did it and the words given.
CREATE SEQUENCE IF NOT EXISTS result_event_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS result_event (
  id          BIGINT      NOT NULL PRIMARY KEY,
  result_id   BIGINT      NOT NULL,
  action      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor       VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  officer_id  BIGINT      NULL,
  position_id BIGINT      NULL,
  happened_at DATETIME(6) NOT NULL,
  KEY result_event_result (result_id, id)
) COMMENT 'append-only';
