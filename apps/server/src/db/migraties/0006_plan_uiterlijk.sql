-- The earliest open clock for a plan, kept beside the rest of the child's stand so that the waitlist can be sorted by it; from `termijn`.
ALTER TABLE kindstand ADD COLUMN plan_uiterlijk date;
