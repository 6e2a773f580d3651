-- NĐ 61/2018 Điều 26: order within the day of receipt, per receiving agency.
CREATE TABLE IF NOT EXISTS dossier_code_counter (
  agency_id   BIGINT NOT NULL,
  day         DATE   NOT NULL,
  last_number INT    NOT NULL,
  PRIMARY KEY (agency_id, day)
);
