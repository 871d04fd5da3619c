-- A window begins behind the last one that was recorded, whatever becomes of the rhythm. A task whose next window lies in a year without a calendar has that of
-- the last day of 9999. work_type and task_num are workType and taskNum of the data exchange.
alter table hazard_check_task add column last_window datetime(6);
alter table hazard_check_task add column work_type varchar(8) default '0' not null;
alter table hazard_check_task add column task_num varchar(32);
update hazard_check_task set last_window = (select max(r.window_from) from hazard_check_record r where r.task_id = hazard_check_task.id);
update hazard_check_task set ended_on = (select m.ended_on from hazard_risk_measure m where m.id = measure_id)
  where ended_on is null and measure_id in (select m.id from hazard_risk_measure m where m.ended_on is not null);

-- How often each enterprise's inspections were made, missed, and found a hazard, by the month (202611) of their windows: millions of records are read by nobody who counts.
create table hazard_check_month (
  enterprise_id binary(16) not null,
  month_number int not null,
  made int not null,
  missed int not null,
  failed int not null,
  constraint hazard_check_month_key primary key (enterprise_id, month_number),
  constraint hazard_check_month_of foreign key (enterprise_id) references registry_enterprise (id)
);
create index hazard_check_month_by_month on hazard_check_month (month_number, enterprise_id);
insert into hazard_check_month (enterprise_id, month_number, made, missed, failed)
  select r.enterprise_id, year(r.window_from) * 100 + month(r.window_from), sum(case when r.status <> 2 then 1 else 0 end), sum(case when r.status = 2 then 1 else 0 end),
    sum(case when r.status = 1 then 1 else 0 end)
  from hazard_check_record r group by r.enterprise_id, year(r.window_from) * 100 + month(r.window_from);

insert into registry_parameter (id, code, valid_from, text_value, document, clause) values
  (x'0193600000005000800000000000c040', 'hazard.check.work-types', date '2017-12-11', '0日常排查，1主要负责人包保，2技术负责人包保，3操作负责人包保', '平台初值：排查任务类型（数据交换 workType）的代码和名称，由州安委办启用前核定', 'M5.7');
