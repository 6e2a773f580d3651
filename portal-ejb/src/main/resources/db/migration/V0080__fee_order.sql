-- Payment orders, their rows, attempts and moves.
CREATE SEQUENCE IF NOT EXISTS fee_order_seq START WITH 1000 INCREMENT BY 50;
CREATE SEQUENCE IF NOT EXISTS fee_attempt_seq START WITH 1000 INCREMENT BY 50;
CREATE SEQUENCE IF NOT EXISTS fee_event_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS fee_order (
  id                BIGINT      NOT NULL PRIMARY KEY,
  public_id         VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version           BIGINT      NOT NULL,
  dossier_id        BIGINT      NOT NULL,
  dossier_public_id VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id         BIGINT      NOT NULL,
  agency_id         BIGINT      NOT NULL,
  payer_account_id  BIGINT      NULL,
  due               VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status            VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount            BIGINT      NOT NULL,
  created_at        DATETIME(6) NOT NULL,
  pay_by            DATETIME(6) NULL,
  paid_at           DATETIME(6) NULL,
  paid_method       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  paid_transaction  VARCHAR(64) NULL,
  UNIQUE KEY fee_order_public_id (public_id),
  UNIQUE KEY fee_order_dossier_due (dossier_id, due),
  KEY fee_order_term (status, pay_by),
  CONSTRAINT fee_order_amount CHECK (amount >= 0)
);

CREATE TABLE IF NOT EXISTS fee_order_line (
  order_id        BIGINT       NOT NULL,
  line_no         INT          NOT NULL,
  fee_key         VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_vi         VARCHAR(400) NOT NULL,
  name_en         VARCHAR(400) NULL,
  kind            VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  basis           VARCHAR(1000) NULL,
  per             VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  quantity        BIGINT       NOT NULL,
  unit_amount     BIGINT       NULL,
  full_amount     BIGINT       NOT NULL,
  amount          BIGINT       NOT NULL,
  exemption_code  VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  exemption_label VARCHAR(400) NULL,
  PRIMARY KEY (order_id, line_no),
  CONSTRAINT fee_order_line_order FOREIGN KEY (order_id) REFERENCES fee_order (id)
) COMMENT = 'append-only';

CREATE TABLE IF NOT EXISTS fee_attempt (
  id             BIGINT      NOT NULL PRIMARY KEY,
  order_id       BIGINT      NOT NULL,
  reference      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  method         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_at     DATETIME(6) NOT NULL,
  expires_at     DATETIME(6) NOT NULL,
  ended_at       DATETIME(6) NULL,
  transaction_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  reason_code    VARCHAR(8)  NULL,
  UNIQUE KEY fee_attempt_reference (reference),
  UNIQUE KEY fee_attempt_transaction (method, transaction_id),
  KEY fee_attempt_lapse (status, expires_at),
  CONSTRAINT fee_attempt_order FOREIGN KEY (order_id) REFERENCES fee_order (id)
);

CREATE TABLE IF NOT EXISTS fee_event (
  id          BIGINT      NOT NULL PRIMARY KEY,
  order_id    BIGINT      NOT NULL,
  from_status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  action      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_status   VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor       VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  entered_at  DATETIME(6) NOT NULL,
  CONSTRAINT fee_event_order FOREIGN KEY (order_id) REFERENCES fee_order (id)
) COMMENT = 'append-only';
