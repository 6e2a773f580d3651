CREATE SEQUENCE IF NOT EXISTS news_item_seq START WITH 1000 INCREMENT BY 50;

-- News for everybody, by day, each with where it is written.
CREATE TABLE IF NOT EXISTS news_item (
  id         BIGINT        NOT NULL PRIMARY KEY,
  item_key   VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title_vi   VARCHAR(200)  NOT NULL,
  title_en   VARCHAR(200)  NOT NULL,
  source_vi  VARCHAR(300)  NOT NULL,
  source_en  VARCHAR(300)  NOT NULL,
  link       VARCHAR(300)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  valid_from DATE          NOT NULL,
  valid_to   DATE          NULL,
  UNIQUE KEY news_item_key (item_key),
  KEY news_item_day (valid_from)
);
