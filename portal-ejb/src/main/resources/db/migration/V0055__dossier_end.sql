CREATE TABLE IF NOT EXISTS dossier_withdrawal (
  dossier_id               BIGINT        NOT NULL PRIMARY KEY,
  cause                    VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words                    VARCHAR(1000) NULL,
  asked_by_account_id      BIGINT        NULL,
  asked_at                 DATETIME(6)   NOT NULL,
  effective_at             DATETIME(6)   NULL,
  confirmed_by_position_id BIGINT        NULL,
  CONSTRAINT dossier_withdrawal_of FOREIGN KEY (dossier_id) REFERENCES dossier (id)
);

CREATE TABLE IF NOT EXISTS dossier_hand_over (
  dossier_id        BIGINT       NOT NULL PRIMARY KEY,
  receiver_name     VARCHAR(200) NOT NULL,
  receiver_identity VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  officer_id        BIGINT       NULL,
  handed_at         DATETIME(6)  NOT NULL,
  entered_at        DATETIME(6)  NOT NULL,
  CONSTRAINT dossier_hand_over_of FOREIGN KEY (dossier_id) REFERENCES dossier (id)
);
