-- The pool of experts (M5.2) and random draws from it (M5.3).
create table hazard_expert (
  id binary(16) not null primary key,
  version bigint not null,
  name varchar(60) not null,
  title varchar(60) not null,
  employer varchar(120) not null,
  region_path varchar(64) not null,
  phone varchar(30) not null,
  fee decimal(14,2) not null,
  state varchar(16) not null,
  withdrawn_why varchar(500) not null,
  constraint hazard_expert_fee check (fee >= 0)
);
create index hazard_expert_by_name on hazard_expert (name, id);
create index hazard_expert_by_region on hazard_expert (region_path, name, id);

create table hazard_expert_field (
  expert_id binary(16) not null,
  field varchar(24) not null,
  primary key (expert_id, field),
  constraint hazard_expert_field_of foreign key (expert_id) references hazard_expert (id)
);

create table hazard_expert_certificate (
  expert_id binary(16) not null,
  position int not null,
  name varchar(120) not null,
  number varchar(60) not null,
  valid_until date,
  primary key (expert_id, position),
  constraint hazard_expert_certificate_of foreign key (expert_id) references hazard_expert (id)
);

create table hazard_expert_conflict (
  expert_id binary(16) not null,
  position int not null,
  party_id binary(16) not null,
  party_name varchar(120) not null,
  reason varchar(200) not null,
  primary key (expert_id, position),
  constraint hazard_expert_conflict_of foreign key (expert_id) references hazard_expert (id)
);

create table hazard_expert_absence (
  expert_id binary(16) not null,
  position int not null,
  from_day date not null,
  to_day date not null,
  reason varchar(200) not null,
  primary key (expert_id, position),
  constraint hazard_expert_absence_of foreign key (expert_id) references hazard_expert (id)
);

create table hazard_expert_draw (
  id binary(16) not null primary key,
  version bigint not null,
  number varchar(40) not null,
  organisation_id binary(16) not null,
  region_path varchar(64) not null,
  purpose varchar(200) not null,
  field varchar(24),
  drawn_from varchar(64),
  wanted int not null,
  from_day date not null,
  to_day date not null,
  enterprise_id binary(16),
  enterprise_name varchar(120) not null,
  supervisor_id binary(16),
  body_id binary(16),
  seed varchar(64) not null,
  drawn_at datetime(6) not null,
  drawn_by varchar(64) not null,
  value_by date not null,
  cancelled_why varchar(500),
  constraint hazard_expert_draw_number unique (number)
);
create index hazard_expert_draw_by_region on hazard_expert_draw (region_path, from_day);

create table hazard_expert_candidate (
  draw_id binary(16) not null,
  position int not null,
  expert_id binary(16) not null,
  expert_name varchar(60) not null,
  lot varchar(64) not null,
  exclusion varchar(16),
  primary key (draw_id, position),
  constraint hazard_expert_candidate_of foreign key (draw_id) references hazard_expert_draw (id)
);

create table hazard_expert_drawn (
  id binary(16) not null primary key,
  draw_id binary(16) not null,
  turn int not null,
  expert_id binary(16) not null,
  expert_name varchar(60) not null,
  state varchar(16) not null,
  grade varchar(16),
  words varchar(500) not null,
  constraint hazard_expert_drawn_turn unique (draw_id, turn),
  constraint hazard_expert_drawn_once unique (draw_id, expert_id),
  constraint hazard_expert_drawn_of foreign key (draw_id) references hazard_expert_draw (id)
);
create index hazard_expert_drawn_by_expert on hazard_expert_drawn (expert_id);

-- A day of an expert belongs to one task only, on whatever node two tasks are drawn.
create table hazard_expert_day (
  expert_id binary(16) not null,
  task_day date not null,
  drawn_id binary(16) not null,
  primary key (expert_id, task_day)
);
create index hazard_expert_day_by_day on hazard_expert_day (task_day);
create index hazard_expert_day_by_drawn on hazard_expert_day (drawn_id);

create table hazard_expert_turn (id int not null primary key);
insert into hazard_expert_turn (id) values (1);

-- How early somebody is reminded is no rule of the ten measures: it holds from before the first of them.
insert into registry_parameter (id, code, valid_from, text_value, document, clause) values
  (x'0193550000005000800000000000b501', 'hazard.expert.warn', date '2014-01-01', '60', '平台初值：证书、资质到期前提醒天数，由州安委办启用前核定', 'M5.2'),
  (x'0193550000005000800000000000b502', 'hazard.expert.value', date '2017-12-11', '10 D', '平台初值：任务结束后评价专家的时间，由州安委办启用前核定', 'M5.2');
