-- One photograph is tried again by one job at a time, however many programs ask for it.
CREATE UNIQUE INDEX job_show_again ON job (payload) WHERE kind = 'show-again' AND ended_at IS NULL;
