ALTER TABLE result_batch ADD COLUMN IF NOT EXISTS waits_until DATETIME(6) NULL AFTER touched_at;
