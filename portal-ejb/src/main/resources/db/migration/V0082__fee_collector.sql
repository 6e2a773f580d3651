-- Who collects for an agency: names on receipts, symbols, account, term; dated.
CREATE SEQUENCE IF NOT EXISTS fee_collector_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS fee_collector (
  id             BIGINT       NOT NULL PRIMARY KEY,
  agency_id      BIGINT       NOT NULL,
  name           VARCHAR(200) NOT NULL,
  tax_code       VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address        VARCHAR(300) NOT NULL,
  form_symbol    VARCHAR(20)  NULL,
  receipt_symbol VARCHAR(20)  NULL,
  bank_bin       VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bank_name      VARCHAR(100) NOT NULL,
  account_number VARCHAR(19)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_name   VARCHAR(200) NOT NULL,
  payment_days   INT          NOT NULL,
  valid_from     DATE         NOT NULL,
  valid_to       DATE         NULL,
  source         VARCHAR(300) NOT NULL,
  UNIQUE KEY fee_collector_from (agency_id, valid_from),
  KEY fee_collector_account (account_number)
);
