CREATE INDEX IF NOT EXISTS dossier_figures ON dossier (finished_at, due_at, status);
