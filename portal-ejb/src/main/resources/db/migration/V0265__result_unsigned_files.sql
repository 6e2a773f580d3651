-- Papers at the key are no longer kept as files, only their digests: nobody ever read them, and a
-- paper that is not signed is rendered again. The sweep removes what nobody refers to.
UPDATE stored_file f
  JOIN result r ON r.unsigned_sha256 = f.sha256 AND r.state NOT IN ('RELEASED', 'REVOKED')
   SET f.reference_count = 0, f.unreferenced_at = UTC_TIMESTAMP(6);
UPDATE stored_file f
  JOIN result_revocation a ON a.unsigned_sha256 = f.sha256 AND a.revoked_at IS NULL
   SET f.reference_count = 0, f.unreferenced_at = UTC_TIMESTAMP(6);
