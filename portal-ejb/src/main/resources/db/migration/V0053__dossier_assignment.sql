CREATE SEQUENCE IF NOT EXISTS dossier_assignment_seq START WITH 1000 INCREMENT BY 50;

CREATE TABLE IF NOT EXISTS dossier_assignment (
  id                    BIGINT        NOT NULL PRIMARY KEY,
  dossier_id            BIGINT        NOT NULL,
  tenant_id             BIGINT        NOT NULL,
  agency_id             BIGINT        NOT NULL,
  step_key              VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role                  VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  work_state            VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  open                  BOOLEAN       NOT NULL,
  position_id           BIGINT        NULL,
  officer_id            BIGINT        NULL,
  handed_by_position_id BIGINT        NULL,
  handed_by_officer_id  BIGINT        NULL,
  began_at              DATETIME(6)   NOT NULL,
  taken_at              DATETIME(6)   NULL,
  due_at                DATETIME(6)   NOT NULL,
  ended_at              DATETIME(6)   NULL,
  note                  VARCHAR(1000) NULL,
  KEY dossier_assignment_of (dossier_id, open),
  -- an office's list, and what waits to be taken, by due date
  KEY dossier_assignment_unit (agency_id, open, due_at, id),
  KEY dossier_assignment_offered (agency_id, role, work_state, due_at, id),
  -- a person's list by due date
  KEY dossier_assignment_mine (position_id, work_state, due_at, id),
  -- what a person handed on and waits for
  KEY dossier_assignment_handed (handed_by_position_id, open, role, due_at, id),
  CONSTRAINT dossier_assignment_of FOREIGN KEY (dossier_id) REFERENCES dossier (id)
);
