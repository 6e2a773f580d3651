-- What signed checkpoints vouch for (docs/evidence.md). A leaf is written when a dossier's history
-- has grown since its last one; the leaves of a checkpoint are the latest of each dossier up to it.
CREATE TABLE IF NOT EXISTS history_leaf (
  dossier VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number  INT         NOT NULL,
  seq     INT         NOT NULL,
  digest  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (dossier, number)
) COMMENT = 'append-only';

CREATE TABLE IF NOT EXISTS history_checkpoint (
  number   INT         NOT NULL PRIMARY KEY,
  made_for DATE        NOT NULL,
  made_at  DATETIME(6) NOT NULL,
  leaves   INT         NOT NULL,
  root     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  previous VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY history_checkpoint_day (made_for)
) COMMENT = 'append-only';

-- Roots of 1024 leaves each: enough to find a leaf's path without reading all leaves.
CREATE TABLE IF NOT EXISTS checkpoint_block (
  number        INT         NOT NULL,
  block         INT         NOT NULL,
  first_dossier VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  root          VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (number, block),
  KEY checkpoint_block_first (number, first_dossier)
) COMMENT = 'append-only';

CREATE TABLE IF NOT EXISTS checkpoint_signed (
  number    INT         NOT NULL PRIMARY KEY,
  stamped   BOOLEAN     NOT NULL,
  sha256    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content   MEDIUMBLOB  NOT NULL,
  signed_at DATETIME(6) NOT NULL
) COMMENT = 'append-only';

CREATE TABLE IF NOT EXISTS checkpoint_delivery (
  number       INT          NOT NULL,
  target       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place        VARCHAR(500) NOT NULL,
  delivered_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (number, target)
) COMMENT = 'append-only';

-- Held by the node that makes a checkpoint.
CREATE TABLE IF NOT EXISTS checkpoint_turn (
  id       INT         NOT NULL PRIMARY KEY,
  taken_at DATETIME(6) NULL
);
INSERT IGNORE INTO checkpoint_turn (id) VALUES (1);
