-- Every notice of a provider as it came, and money that settles nothing.
CREATE SEQUENCE IF NOT EXISTS fee_notice_seq START WITH 1000 INCREMENT BY 50;
CREATE SEQUENCE IF NOT EXISTS fee_refund_due_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS fee_notice (
  id             BIGINT      NOT NULL PRIMARY KEY,
  provider       VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received_at    DATETIME(6) NOT NULL,
  sha256         VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  verdict        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reference      VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  transaction_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  amount         BIGINT      NULL,
  KEY fee_notice_received (received_at)
) COMMENT = 'append-only';

CREATE TABLE IF NOT EXISTS fee_refund_due (
  id             BIGINT       NOT NULL PRIMARY KEY,
  public_id      VARCHAR(26)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version        BIGINT       NOT NULL,
  kind           VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  provider       VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  transaction_id VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  amount         BIGINT       NOT NULL,
  description    VARCHAR(300) NULL,
  order_id       BIGINT       NULL,
  agency_id      BIGINT       NULL,
  noticed_at     DATETIME(6)  NOT NULL,
  settled_at     DATETIME(6)  NULL,
  settled_by     VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  settled_note   VARCHAR(500) NULL,
  UNIQUE KEY fee_refund_due_public_id (public_id),
  UNIQUE KEY fee_refund_due_transaction (provider, transaction_id, kind),
  KEY fee_refund_due_open (agency_id, settled_at)
);
