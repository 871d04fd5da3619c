-- Cases that one person's worklist must not show, though his organisation's does: he is named in them.
create table duty_kept_from (
  id binary(16) not null primary key,
  subject_id binary(16) not null,
  account_id binary(16) not null,
  constraint duty_kept_from_once unique (subject_id, account_id)
);
