-- Every event carries the digest of the one before and its own over all it says (docs/evidence.md);
-- the dossier keeps the last one. Events from before are linked here: that proves nothing about
-- their past, but from now on they cannot be changed unnoticed.
ALTER TABLE dossier
  ADD COLUMN IF NOT EXISTS history_head VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin
    NOT NULL DEFAULT '0000000000000000000000000000000000000000000000000000000000000000';

ALTER TABLE dossier_event
  ADD COLUMN IF NOT EXISTS previous_digest VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS digest VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';

SET @dossier := NULL;
SET @digest := NULL;
UPDATE dossier_event
   SET previous_digest = IF(@dossier <=> dossier_id, @digest,
                            IF((@dossier := dossier_id) IS NULL, '', REPEAT('0', 64))),
       digest = (@digest := SHA2(CONCAT(
         'motcua-history-1\nprevious=', previous_digest,
         '\ndossier=', (SELECT d.public_id FROM dossier d WHERE d.id = dossier_event.dossier_id),
         '\nseq=', seq, '\nkind=', kind, '\nfrom=', from_status, '\nto=', to_status,
         '\nactor=', actor_kind, '\njob=', IFNULL(job, ''),
         '\naccount=', IFNULL(account_id, ''), '\nofficer=', IFNULL(officer_id, ''),
         '\nposition=', IFNULL(position_id, ''), '\nagency=', IFNULL(agency_id, ''),
         '\nrole=', IFNULL(role, ''),
         '\nhappened=', DATE_FORMAT(happened_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
         '\nentered=', DATE_FORMAT(entered_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
         '\nwords=', IFNULL(words_digest, ''), '\n'), 256))
 ORDER BY dossier_id, seq;

UPDATE dossier d
   SET history_head = IFNULL(
     (SELECT e.digest FROM dossier_event e WHERE e.dossier_id = d.id AND e.seq = d.event_count),
     history_head);
