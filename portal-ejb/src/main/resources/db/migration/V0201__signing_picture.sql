-- Pictures of signatures by hand and of seals, each with its dates (NĐ 30/2020, Phụ lục I).
CREATE SEQUENCE IF NOT EXISTS signing_picture_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS signing_picture (
  id            BIGINT      NOT NULL PRIMARY KEY,
  holder_kind   VARCHAR(12) NOT NULL,
  holder_id     BIGINT      NOT NULL,
  content       MEDIUMBLOB  NOT NULL,
  registered_at DATETIME(6) NOT NULL,
  replaced_at   DATETIME(6) NULL,
  KEY signing_picture_holder (holder_kind, holder_id, replaced_at)
);
