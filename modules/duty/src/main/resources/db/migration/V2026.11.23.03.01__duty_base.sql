-- The State Council's calendar (国办发明电〔2024〕12号 for 2025 and its successor for 2026; by npm chinese-days 1.5.7, MIT), and the worklist.

create table duty_calendar_day (
  on_day date not null primary key,
  calendar_year int not null,
  kind varchar(16) not null
);
create index duty_calendar_day_by_year on duty_calendar_day (calendar_year);
insert into duty_calendar_day (on_day, calendar_year, kind) values
  (date '2025-01-01', 2025, 'HOLIDAY'), (date '2025-01-28', 2025, 'HOLIDAY'), (date '2025-01-29', 2025, 'HOLIDAY'), (date '2025-01-30', 2025, 'HOLIDAY'),
  (date '2025-01-31', 2025, 'HOLIDAY'), (date '2025-02-01', 2025, 'HOLIDAY'), (date '2025-02-02', 2025, 'HOLIDAY'), (date '2025-02-03', 2025, 'HOLIDAY'),
  (date '2025-02-04', 2025, 'HOLIDAY'), (date '2025-04-04', 2025, 'HOLIDAY'), (date '2025-04-05', 2025, 'HOLIDAY'), (date '2025-04-06', 2025, 'HOLIDAY'),
  (date '2025-05-01', 2025, 'HOLIDAY'), (date '2025-05-02', 2025, 'HOLIDAY'), (date '2025-05-03', 2025, 'HOLIDAY'), (date '2025-05-04', 2025, 'HOLIDAY'),
  (date '2025-05-05', 2025, 'HOLIDAY'), (date '2025-05-31', 2025, 'HOLIDAY'), (date '2025-06-01', 2025, 'HOLIDAY'), (date '2025-06-02', 2025, 'HOLIDAY'),
  (date '2025-10-01', 2025, 'HOLIDAY'), (date '2025-10-02', 2025, 'HOLIDAY'), (date '2025-10-03', 2025, 'HOLIDAY'), (date '2025-10-04', 2025, 'HOLIDAY'),
  (date '2025-10-05', 2025, 'HOLIDAY'), (date '2025-10-06', 2025, 'HOLIDAY'), (date '2025-10-07', 2025, 'HOLIDAY'), (date '2025-10-08', 2025, 'HOLIDAY'),
  (date '2025-01-26', 2025, 'MAKE_UP'), (date '2025-02-08', 2025, 'MAKE_UP'), (date '2025-04-27', 2025, 'MAKE_UP'), (date '2025-09-28', 2025, 'MAKE_UP'),
  (date '2025-10-11', 2025, 'MAKE_UP'), (date '2026-01-01', 2026, 'HOLIDAY'), (date '2026-01-02', 2026, 'HOLIDAY'), (date '2026-01-03', 2026, 'HOLIDAY'),
  (date '2026-02-15', 2026, 'HOLIDAY'), (date '2026-02-16', 2026, 'HOLIDAY'), (date '2026-02-17', 2026, 'HOLIDAY'), (date '2026-02-18', 2026, 'HOLIDAY'),
  (date '2026-02-19', 2026, 'HOLIDAY'), (date '2026-02-20', 2026, 'HOLIDAY'), (date '2026-02-21', 2026, 'HOLIDAY'), (date '2026-02-22', 2026, 'HOLIDAY'),
  (date '2026-02-23', 2026, 'HOLIDAY'), (date '2026-04-04', 2026, 'HOLIDAY'), (date '2026-04-05', 2026, 'HOLIDAY'), (date '2026-04-06', 2026, 'HOLIDAY'),
  (date '2026-05-01', 2026, 'HOLIDAY'), (date '2026-05-02', 2026, 'HOLIDAY'), (date '2026-05-03', 2026, 'HOLIDAY'), (date '2026-05-04', 2026, 'HOLIDAY'),
  (date '2026-05-05', 2026, 'HOLIDAY'), (date '2026-06-19', 2026, 'HOLIDAY'), (date '2026-06-20', 2026, 'HOLIDAY'), (date '2026-06-21', 2026, 'HOLIDAY'),
  (date '2026-09-25', 2026, 'HOLIDAY'), (date '2026-09-26', 2026, 'HOLIDAY'), (date '2026-09-27', 2026, 'HOLIDAY'), (date '2026-10-01', 2026, 'HOLIDAY'),
  (date '2026-10-02', 2026, 'HOLIDAY'), (date '2026-10-03', 2026, 'HOLIDAY'), (date '2026-10-04', 2026, 'HOLIDAY'), (date '2026-10-05', 2026, 'HOLIDAY'),
  (date '2026-10-06', 2026, 'HOLIDAY'), (date '2026-10-07', 2026, 'HOLIDAY'), (date '2026-01-04', 2026, 'MAKE_UP'), (date '2026-02-14', 2026, 'MAKE_UP'),
  (date '2026-02-28', 2026, 'MAKE_UP'), (date '2026-05-09', 2026, 'MAKE_UP'), (date '2026-09-20', 2026, 'MAKE_UP'), (date '2026-10-10', 2026, 'MAKE_UP');

create table duty_work_item (
  id binary(16) not null primary key,
  kind varchar(80) not null,
  subject_type varchar(32) not null,
  subject_id binary(16) not null,
  title varchar(200) not null,
  desk_id binary(16) not null,
  permission varchar(40) not null,
  region_path varchar(60) not null,
  since datetime(6) not null,
  due_on date,
  link varchar(200) not null,
  urgent boolean not null
);
create index duty_work_item_by_desk on duty_work_item (desk_id, due_on);
create index duty_work_item_by_subject on duty_work_item (subject_type, subject_id);
