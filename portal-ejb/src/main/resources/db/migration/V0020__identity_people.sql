CREATE SEQUENCE IF NOT EXISTS citizen_seq START WITH 1000 INCREMENT BY 50;
CREATE SEQUENCE IF NOT EXISTS business_seq START WITH 1000 INCREMENT BY 50;
CREATE SEQUENCE IF NOT EXISTS mandate_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS citizen (
  id              BIGINT       NOT NULL PRIMARY KEY,
  identity_number VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  full_name       VARCHAR(100) NOT NULL,
  birth_date      DATE         NOT NULL,
  sex             VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ethnicity       VARCHAR(50)  NOT NULL,
  nationality     VARCHAR(50)  NOT NULL,
  address_line    VARCHAR(300) NOT NULL,
  commune_code    VARCHAR(35)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  phone           VARCHAR(20)  NULL,
  email           VARCHAR(254) NULL,
  version         INT          NOT NULL,
  UNIQUE KEY citizen_identity_number (identity_number)
);

CREATE TABLE IF NOT EXISTS business (
  id             BIGINT       NOT NULL PRIMARY KEY,
  code           VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name           VARCHAR(300) NOT NULL,
  address        VARCHAR(300) NOT NULL,
  representative VARCHAR(100) NOT NULL,
  phone          VARCHAR(20)  NULL,
  version        INT          NOT NULL,
  UNIQUE KEY business_code (code)
);

CREATE TABLE IF NOT EXISTS mandate (
  id          BIGINT       NOT NULL PRIMARY KEY,
  citizen_id  BIGINT       NOT NULL,
  business_id BIGINT       NOT NULL,
  scopes      VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source      VARCHAR(300) NOT NULL,
  valid_from  DATE         NOT NULL,
  valid_to    DATE         NULL,
  KEY mandate_citizen (citizen_id),
  KEY mandate_business (business_id),
  CONSTRAINT mandate_of_citizen FOREIGN KEY (citizen_id) REFERENCES citizen (id),
  CONSTRAINT mandate_for_business FOREIGN KEY (business_id) REFERENCES business (id)
);
