-- One row a person: no name, no health word. The data key is wrapped with the instance key; without
-- this row nothing that the person wrote can be read. A copy of the whole store still holds the row.
create table person (
  id          text    not null primary key,
  role        text    not null check (role in ('guest', 'person', 'operator')),
  wrapped_key blob    not null,
  created_at  integer not null
) strict, without rowid;

-- One row a browser that is signed in. Only a hash of its secret is kept.
create table device (
  secret_hash blob    not null primary key,
  person      text    not null references person (id) on delete cascade,
  created_at  integer not null,
  seen_at     integer not null
) strict, without rowid;

create index device_of_person on device (person);

-- What a person wrote. The body is encrypted with the person's data key; kind, key (a day or an id)
-- and the times can be read by whoever has the file.
create table document (
  person   text    not null references person (id) on delete cascade,
  kind     text    not null,
  key      text    not null,
  body     blob    not null,
  saved_at integer not null,
  primary key (person, kind, key)
) strict, without rowid;

-- How a person signs in with a password: a keyed hash of the name, and an Argon2id hash.
create table credential (
  name_hash blob    not null primary key,
  person    text    not null unique references person (id) on delete cascade,
  password  text    not null
) strict, without rowid;
