-- Who owes what to whom by when. A rule is code; its row here is only what two nodes lock against each other.
create table duty_rule (
  rule varchar(64) not null primary key
);

create table duty_obligation (
  id binary(16) not null primary key,
  version bigint not null,
  rule varchar(64) not null,
  clause varchar(8) not null,
  debtor_kind varchar(16) not null,
  debtor_id binary(16) not null,
  debtor_name varchar(160) not null,
  desk_id binary(16) not null,
  region_path varchar(64) not null,
  period_from date not null,
  period_to date not null,
  opened_on date not null,
  due_on date not null,
  needed int not null,
  state varchar(16) not null,
  holder_id binary(16),
  holder_name varchar(60),
  fell_due boolean not null,
  given_up boolean not null,
  reminded_on date,
  steps int not null,
  creditor_key int not null,
  constraint duty_obligation_once unique (rule, period_from, debtor_id)
);
create index duty_obligation_by_due on duty_obligation (due_on, id);
create index duty_obligation_by_region on duty_obligation (region_path, due_on, id);
create index duty_obligation_by_desk on duty_obligation (desk_id, due_on);
create index duty_obligation_by_debtor on duty_obligation (debtor_id, due_on);
create index duty_obligation_by_state on duty_obligation (state, due_on, id);
create index duty_obligation_by_clause on duty_obligation (clause, period_from, state);
create index duty_obligation_falling on duty_obligation (fell_due, due_on);

create table duty_obligation_creditor (
  obligation_id binary(16) not null,
  organisation_id binary(16) not null,
  primary key (obligation_id, organisation_id),
  constraint duty_obligation_creditor_of foreign key (obligation_id) references duty_obligation (id)
);
create index duty_obligation_creditor_by on duty_obligation_creditor (organisation_id, obligation_id);

create table duty_obligation_fact (
  obligation_id binary(16) not null,
  subject_id binary(16) not null,
  title varchar(120) not null,
  link varchar(200) not null,
  done_on date not null,
  primary key (obligation_id, subject_id),
  constraint duty_obligation_fact_of foreign key (obligation_id) references duty_obligation (id)
);

-- What happened, and how the obligation stood after it, so that any past day can be asked.
create table duty_obligation_step (
  obligation_id binary(16) not null,
  number int not null,
  made_at datetime(6) not null,
  on_day date not null,
  move varchar(16) not null,
  state varchar(16) not null,
  due_on date not null,
  done int not null,
  debtor_name varchar(160) not null,
  holder_name varchar(60),
  words varchar(1000) not null,
  account_id binary(16),
  actor_name varchar(64) not null,
  organisation_name varchar(120) not null,
  primary key (obligation_id, number),
  constraint duty_obligation_step_of foreign key (obligation_id) references duty_obligation (id)
);
