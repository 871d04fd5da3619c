-- Inspection tasks of control measures, and what each inspection found (M5.7). Statuses are the places in CheckStatus: 0 normal, 1 hazard, 2 not done, 3 other.
create table hazard_check_task (
  id binary(16) not null primary key,
  version bigint not null,
  exchange_id varchar(36) not null,
  enterprise_id binary(16) not null,
  measure_id binary(16) not null,
  content varchar(1000) not null,
  cycle_amount int not null,
  cycle_unit varchar(8) not null,
  starts_on date not null,
  opens_at time not null,
  closes_at time not null,
  working_days boolean not null,
  inspector varchar(64) not null,
  window_from datetime(6) not null,
  window_until datetime(6) not null,
  last_on date,
  last_status smallint,
  made int not null,
  missed int not null,
  failed int not null,
  ended_on date,
  constraint hazard_check_task_exchange unique (exchange_id),
  constraint hazard_check_task_measure foreign key (measure_id) references hazard_risk_measure (id),
  constraint hazard_check_task_hours check (closes_at > opens_at)
);
create index hazard_check_task_of on hazard_check_task (enterprise_id, window_until, id);
create index hazard_check_task_passing on hazard_check_task (window_until, id);
create index hazard_check_task_by_measure on hazard_check_task (measure_id);

-- Five million and more: each window of a task is recorded once.
create table hazard_check_record (
  id binary(16) not null primary key,
  task_id binary(16) not null,
  enterprise_id binary(16) not null,
  window_from datetime(6) not null,
  checked_at datetime(6),
  status smallint not null,
  checked_by varchar(64) not null,
  words varchar(500) not null,
  hazard_id binary(16),
  constraint hazard_check_record_once unique (task_id, window_from),
  constraint hazard_check_record_of foreign key (task_id) references hazard_check_task (id)
);
