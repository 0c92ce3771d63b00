-- Somebody whom a computer made up, to look around with: removed after a day, never turned into anybody real.
alter table person add column example integer not null default 0 check (example in (0, 1));
