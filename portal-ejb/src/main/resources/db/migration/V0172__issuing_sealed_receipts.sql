-- Receipts as XML, vouched for in batches by one signature over a hash tree (docs/evidence.md).
CREATE TABLE IF NOT EXISTS receipt_item (
  paper_id  BIGINT      NOT NULL PRIMARY KEY,
  agency_id BIGINT      NOT NULL,
  text      MEDIUMTEXT  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  made_at   DATETIME(6) NOT NULL
) COMMENT = 'append-only';

-- What waits for its seal; the row goes with the sealing.
CREATE TABLE IF NOT EXISTS receipt_waiting (
  paper_id  BIGINT NOT NULL PRIMARY KEY,
  agency_id BIGINT NOT NULL,
  KEY receipt_waiting_agency (agency_id, paper_id)
);

-- Answers with their salts; may be deleted, the receipt then proves them no more and tells nothing.
CREATE TABLE IF NOT EXISTS receipt_words (
  paper_id BIGINT     NOT NULL PRIMARY KEY,
  text     MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL
);

CREATE SEQUENCE IF NOT EXISTS receipt_seal_seq START WITH 1 INCREMENT BY 1;

CREATE TABLE IF NOT EXISTS receipt_seal (
  id        BIGINT      NOT NULL PRIMARY KEY,
  agency_id BIGINT      NOT NULL,
  leaves    INT         NOT NULL,
  content   MEDIUMBLOB  NOT NULL,
  made_at   DATETIME(6) NOT NULL
) COMMENT = 'append-only';

-- Its place in its batch; the key lets a receipt be sealed once.
CREATE TABLE IF NOT EXISTS receipt_place (
  paper_id BIGINT        NOT NULL PRIMARY KEY,
  seal_id  BIGINT        NOT NULL,
  leaf     INT           NOT NULL,
  path     VARCHAR(3000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256   VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL
) COMMENT = 'append-only';
