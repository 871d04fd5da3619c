-- The audit chain, attachments and the outbox.

-- The application's database user may only insert into and select from the first two (config/mysql/grants.sql).
create table platform_audit (
  id binary(16) not null primary key,
  made_at datetime(6) not null,
  account_id binary(16),
  actor_name varchar(64) not null,
  organisation_name varchar(120) not null,
  act varchar(80) not null,
  subject_type varchar(32) not null,
  subject_id binary(16),
  detail varchar(500) not null
);
create index platform_audit_by_subject on platform_audit (subject_type, subject_id);
create index platform_audit_by_account on platform_audit (account_id, id);
create table platform_audit_seal (
  seq bigint not null primary key,
  entry_id binary(16) not null,
  hash varchar(64) not null,
  constraint platform_audit_seal_entry unique (entry_id)
);
create table platform_audit_pending (
  entry_id binary(16) not null primary key
);

-- One row a job that must run on one node at a time: whoever locks the row, works.
create table platform_lock (
  name varchar(40) not null primary key
);
insert into platform_lock (name) values ('audit-sealing');

create table platform_attachment (
  id binary(16) not null primary key,
  owner_type varchar(32) not null,
  owner_id binary(16) not null,
  file_name varchar(255) not null,
  kind varchar(16) not null,
  bytes bigint not null,
  sha256 varchar(64) not null,
  place varchar(16) not null,
  stored_at datetime(6) not null,
  account_id binary(16),
  preview mediumblob
);
create index platform_attachment_by_owner on platform_attachment (owner_type, owner_id, id);
create table platform_attachment_chunk (
  attachment_id binary(16) not null,
  seq int not null,
  content mediumblob not null,
  primary key (attachment_id, seq)
);

create table platform_outbox (
  id binary(16) not null primary key,
  kind varchar(32) not null,
  address varchar(320) not null,
  payload mediumtext not null,
  state varchar(16) not null,
  attempts int not null,
  due_at datetime(6) not null,
  written_at datetime(6) not null,
  last_error varchar(500)
);
create index platform_outbox_by_due on platform_outbox (state, due_at);
