CREATE SEQUENCE IF NOT EXISTS officer_seq START WITH 1000 INCREMENT BY 50;
CREATE SEQUENCE IF NOT EXISTS staff_position_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS officer (
  id           BIGINT       NOT NULL PRIMARY KEY,
  tenant_id    BIGINT       NOT NULL,
  staff_number VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  full_name    VARCHAR(100) NOT NULL,
  UNIQUE KEY officer_staff_number (staff_number),
  CONSTRAINT officer_of_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE IF NOT EXISTS staff_position (
  id         BIGINT       NOT NULL PRIMARY KEY,
  officer_id BIGINT       NOT NULL,
  agency_id  BIGINT       NOT NULL,
  tenant_id  BIGINT       NOT NULL,
  role       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title      VARCHAR(150) NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE         NULL,
  KEY staff_position_officer (officer_id),
  KEY staff_position_agency_role (agency_id, role),
  CONSTRAINT staff_position_of_officer FOREIGN KEY (officer_id) REFERENCES officer (id),
  CONSTRAINT staff_position_at_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT staff_position_of_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
