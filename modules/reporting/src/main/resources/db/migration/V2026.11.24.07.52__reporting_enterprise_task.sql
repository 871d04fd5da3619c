-- A general hazard told on an enterprise's own line, which its tipster lets the enterprise put right itself (M3.3). The tip stays the government's.
create table reporting_enterprise_task (
  id binary(16) not null primary key,
  version bigint not null,
  enterprise_id binary(16) not null,
  region_path varchar(60) not null,
  tip_id binary(16) not null,
  tip_number varchar(32) not null,
  what varchar(5000) not null,
  place varchar(300),
  state varchar(16) not null,
  received_on date not null,
  due_on date not null,
  answer varchar(2000),
  answered_on date,
  answered_by varchar(60),
  called boolean default false not null,
  constraint reporting_enterprise_task_tip unique (tip_id)
);
create index reporting_enterprise_task_by_enterprise on reporting_enterprise_task (enterprise_id, state, due_on);
create index reporting_enterprise_task_by_region on reporting_enterprise_task (region_path, enterprise_id);
create index reporting_enterprise_task_by_due on reporting_enterprise_task (state, called, due_on);

-- Whether a draft is told on an enterprise's own line, and whether its teller lets the enterprise have it.
alter table reporting_chat_draft add column enterprise_line boolean default false not null;
alter table reporting_chat_draft add column enterprise_may boolean;

insert into registry_parameter (id, code, valid_from, text_value, document, clause) values
  (x'019ab0000000700080000000000c0001', 'reporting.enterprise.answer', date '2017-12-11', '15 D', '平台初始设置(十项措施未定天数),由州安委办修订', 'M3.3');
