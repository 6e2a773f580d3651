CREATE SEQUENCE IF NOT EXISTS tenant_seq START WITH 1000 INCREMENT BY 50;
CREATE SEQUENCE IF NOT EXISTS agency_seq START WITH 1000 INCREMENT BY 50;
CREATE SEQUENCE IF NOT EXISTS agency_description_seq START WITH 1000 INCREMENT BY 50;
CREATE SEQUENCE IF NOT EXISTS served_body_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS tenant (
  id   BIGINT       NOT NULL PRIMARY KEY,
  code VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  UNIQUE KEY tenant_code (code)
);

CREATE TABLE IF NOT EXISTS agency (
  id           BIGINT      NOT NULL PRIMARY KEY,
  tenant_id    BIGINT      NOT NULL,
  code         VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from   DATE        NOT NULL,
  valid_to     DATE        NULL,
  successor_id BIGINT      NULL,
  version      INT         NOT NULL,
  UNIQUE KEY agency_code (code),
  CONSTRAINT agency_of_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT agency_successor FOREIGN KEY (successor_id) REFERENCES agency (id)
);

-- Names, place in the tree and address change with time; the code stays.
CREATE TABLE IF NOT EXISTS agency_description (
  id         BIGINT       NOT NULL PRIMARY KEY,
  agency_id  BIGINT       NOT NULL,
  parent_id  BIGINT       NULL,
  name       VARCHAR(200) NOT NULL,
  name_en    VARCHAR(200) NOT NULL,
  short_name VARCHAR(100) NOT NULL,
  address    VARCHAR(300) NULL,
  phone      VARCHAR(30)  NULL,
  hours      VARCHAR(200) NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE         NULL,
  UNIQUE KEY agency_description_from (agency_id, valid_from),
  CONSTRAINT agency_description_of FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT agency_description_parent FOREIGN KEY (parent_id) REFERENCES agency (id)
);

CREATE TABLE IF NOT EXISTS served_body (
  id         BIGINT NOT NULL PRIMARY KEY,
  centre_id  BIGINT NOT NULL,
  served_id  BIGINT NOT NULL,
  valid_from DATE   NOT NULL,
  valid_to   DATE   NULL,
  UNIQUE KEY served_body_from (centre_id, served_id, valid_from),
  CONSTRAINT served_body_centre FOREIGN KEY (centre_id) REFERENCES agency (id),
  CONSTRAINT served_body_served FOREIGN KEY (served_id) REFERENCES agency (id)
);
