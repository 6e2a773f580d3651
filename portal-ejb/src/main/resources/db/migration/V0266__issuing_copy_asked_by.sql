-- Whom a certified copy was made for, where the desk knows his identity number and he is in the
-- register of citizens: he is told when the copy is taken back. The number itself is not kept here.
ALTER TABLE issued_copy ADD COLUMN IF NOT EXISTS citizen_id BIGINT NULL AFTER asked_by;
