-- Histories of experts, draws, bought services and insurance.
create table hazard_case_step (
  id binary(16) not null primary key,
  subject_type varchar(32) not null,
  subject_id binary(16) not null,
  made_at datetime(6) not null,
  move varchar(24) not null,
  account_id binary(16),
  actor_name varchar(64) not null,
  organisation_name varchar(120) not null,
  words varchar(1000) not null
);
create index hazard_case_step_by_subject on hazard_case_step (subject_type, subject_id, made_at);
