CREATE SEQUENCE IF NOT EXISTS postal_tariff_seq START WITH 1000 INCREMENT BY 50;

-- What the post asks for bringing a result home, by day. No amount: not known, which is not free.
CREATE TABLE IF NOT EXISTS postal_tariff (
  id           BIGINT       NOT NULL PRIMARY KEY,
  zone         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount       BIGINT       NULL,
  working_days INT          NULL,
  valid_from   DATE         NOT NULL,
  valid_to     DATE         NULL,
  source       VARCHAR(500) NOT NULL,
  UNIQUE KEY postal_tariff_once (zone, valid_from),
  CONSTRAINT postal_tariff_amount CHECK (amount IS NULL OR amount >= 0)
);
