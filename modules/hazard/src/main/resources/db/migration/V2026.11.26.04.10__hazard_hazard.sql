-- Hazards (measure 5): the case, its history, its numbers, and the lists of GB 6441 that say what it may lead to.

create table hazard_number (
  series varchar(16) not null,
  number_year int not null,
  last_number int not null,
  primary key (series, number_year)
);

create table hazard_accident_type (
  code varchar(16) not null primary key,
  place int not null,
  name varchar(40) not null,
  name_en varchar(80) not null,
  valid_from date not null,
  valid_to date
);
-- Codes are the platform's own: place in the list of an edition. The codes of the 2025 edition have not been read.
insert into hazard_accident_type (code, place, name, name_en, valid_from, valid_to) values
  ('G86-01', 1, '物体打击', 'Struck by object', date '1987-02-01', date '2026-06-30'),
  ('G86-02', 2, '车辆伤害', 'Vehicle injury', date '1987-02-01', date '2026-06-30'),
  ('G86-03', 3, '机械伤害', 'Machinery injury', date '1987-02-01', date '2026-06-30'),
  ('G86-04', 4, '起重伤害', 'Lifting injury', date '1987-02-01', date '2026-06-30'),
  ('G86-05', 5, '触电', 'Electric shock', date '1987-02-01', date '2026-06-30'),
  ('G86-06', 6, '淹溺', 'Drowning', date '1987-02-01', date '2026-06-30'),
  ('G86-07', 7, '灼烫', 'Burns', date '1987-02-01', date '2026-06-30'),
  ('G86-08', 8, '火灾', 'Fire', date '1987-02-01', date '2026-06-30'),
  ('G86-09', 9, '高处坠落', 'Fall from height', date '1987-02-01', date '2026-06-30'),
  ('G86-10', 10, '坍塌', 'Collapse', date '1987-02-01', date '2026-06-30'),
  ('G86-11', 11, '冒顶片帮', 'Roof fall and rib spalling', date '1987-02-01', date '2026-06-30'),
  ('G86-12', 12, '透水', 'Water inrush', date '1987-02-01', date '2026-06-30'),
  ('G86-13', 13, '放炮', 'Blasting', date '1987-02-01', date '2026-06-30'),
  ('G86-14', 14, '火药爆炸', 'Explosion of explosives', date '1987-02-01', date '2026-06-30'),
  ('G86-15', 15, '瓦斯爆炸', 'Gas explosion', date '1987-02-01', date '2026-06-30'),
  ('G86-16', 16, '锅炉爆炸', 'Boiler explosion', date '1987-02-01', date '2026-06-30'),
  ('G86-17', 17, '容器爆炸', 'Vessel explosion', date '1987-02-01', date '2026-06-30'),
  ('G86-18', 18, '其他爆炸', 'Other explosion', date '1987-02-01', date '2026-06-30'),
  ('G86-19', 19, '中毒和窒息', 'Poisoning and asphyxiation', date '1987-02-01', date '2026-06-30'),
  ('G86-20', 20, '其他伤害', 'Other injury', date '1987-02-01', date '2026-06-30'),
  ('G25-01', 1, '物体打击', 'Struck by object', date '2026-07-01', null),
  ('G25-02', 2, '厂（场）内车辆致害', 'Vehicle on the premises', date '2026-07-01', null),
  ('G25-03', 3, '道路（轨道）车辆致害', 'Vehicle on road or rail', date '2026-07-01', null),
  ('G25-04', 4, '机械致害', 'Machinery', date '2026-07-01', null),
  ('G25-05', 5, '起重致害', 'Lifting', date '2026-07-01', null),
  ('G25-06', 6, '触电', 'Electric shock', date '2026-07-01', null),
  ('G25-07', 7, '淹溺', 'Drowning', date '2026-07-01', null),
  ('G25-08', 8, '灼烫', 'Burns', date '2026-07-01', null),
  ('G25-09', 9, '火灾', 'Fire', date '2026-07-01', null),
  ('G25-10', 10, '高处坠落', 'Fall from height', date '2026-07-01', null),
  ('G25-11', 11, '跌落', 'Fall on the level or from low height', date '2026-07-01', null),
  ('G25-12', 12, '坍塌', 'Collapse', date '2026-07-01', null),
  ('G25-13', 13, '水害', 'Water', date '2026-07-01', null),
  ('G25-14', 14, '容器爆炸', 'Vessel explosion', date '2026-07-01', null),
  ('G25-15', 15, '管道爆炸', 'Pipe explosion', date '2026-07-01', null),
  ('G25-16', 16, '可燃气体爆炸', 'Explosion of combustible gas', date '2026-07-01', null),
  ('G25-17', 17, '可燃液体蒸气爆炸', 'Explosion of combustible vapour', date '2026-07-01', null),
  ('G25-18', 18, '粉尘爆炸', 'Dust explosion', date '2026-07-01', null),
  ('G25-19', 19, '民用爆炸物品爆炸', 'Explosion of civil explosives', date '2026-07-01', null),
  ('G25-20', 20, '烟花爆竹爆炸', 'Explosion of fireworks', date '2026-07-01', null),
  ('G25-21', 21, '其他可燃固体爆炸', 'Explosion of other combustible solids', date '2026-07-01', null),
  ('G25-22', 22, '高温熔融物爆炸', 'Explosion of molten matter', date '2026-07-01', null),
  ('G25-23', 23, '中毒', 'Poisoning', date '2026-07-01', null),
  ('G25-24', 24, '窒息', 'Asphyxiation', date '2026-07-01', null),
  ('G25-25', 25, '滑坡', 'Landslide', date '2026-07-01', null),
  ('G25-26', 26, '泄漏', 'Leakage', date '2026-07-01', null),
  ('G25-27', 27, '其他', 'Other', date '2026-07-01', null);

create table hazard_hazard (
  id binary(16) not null primary key,
  version bigint not null,
  number varchar(32) not null,
  source varchar(16) not null,
  origin_id binary(16),
  origin_number varchar(60),
  origin_link varchar(200),
  enterprise_id binary(16),
  enterprise_name varchar(200),
  region_path varchar(60) not null,
  place varchar(200),
  longitude decimal(9,6),
  latitude decimal(9,6),
  risk_unit_id binary(16),
  found varchar(2000) not null,
  found_on date not null,
  found_by varchar(120) not null,
  grade varchar(16) not null,
  factor varchar(16),
  accident_type varchar(16),
  state varchar(16) not null,
  supervisor_id binary(16) not null,
  finder_id binary(16),
  reported_at datetime(6) not null,
  reported_on date not null,
  due_on date,
  expert_id binary(16),
  expert_name varchar(64),
  expert_advice varchar(2000),
  treatment varchar(16),
  ordered_on date,
  deadline date,
  responsible varchar(64),
  measures varchar(2000),
  money decimal(14,2),
  plan varchar(2000),
  extension_state varchar(16) not null,
  extension_until date,
  extension_reason varchar(500),
  extension_by binary(16),
  rectified varchar(2000),
  submitted_on date,
  submitted_by binary(16),
  closed_on date,
  stop_state varchar(20) not null,
  stopped_what varchar(500),
  resumption_by binary(16),
  resumption_due date,
  repeated_id binary(16),
  repeated_number varchar(32),
  listed boolean not null,
  overdue_told boolean not null,
  constraint hazard_hazard_number unique (number)
);
-- InnoDB appends the primary key to each: newest first within a filter is a backward scan.
create index hazard_hazard_by_state on hazard_hazard (state, id);
create index hazard_hazard_by_region on hazard_hazard (region_path, id);
create index hazard_hazard_by_enterprise on hazard_hazard (enterprise_id, state, id);
create index hazard_hazard_by_supervisor on hazard_hazard (supervisor_id, id);
create index hazard_hazard_by_finder on hazard_hazard (finder_id, id);
create index hazard_hazard_by_origin on hazard_hazard (origin_id);
create index hazard_hazard_by_due on hazard_hazard (overdue_told, due_on);
create index hazard_hazard_urgent on hazard_hazard (due_on, id);
create index hazard_hazard_by_reported on hazard_hazard (reported_on);
create index hazard_hazard_by_repeated on hazard_hazard (repeated_id);

create table hazard_hazard_step (
  id binary(16) not null primary key,
  hazard_id binary(16) not null,
  made_at datetime(6) not null,
  move varchar(24) not null,
  account_id binary(16),
  actor_name varchar(64) not null,
  organisation_name varchar(120) not null,
  words varchar(2000) not null,
  constraint hazard_hazard_step_of foreign key (hazard_id) references hazard_hazard (id)
);
create index hazard_hazard_step_by_hazard on hazard_hazard_step (hazard_id, id);

insert into registry_parameter (id, code, valid_from, text_value, document, clause) values
  (x'0193600000005000800000000000c001', 'hazard.hazard.confirm', date '2017-12-11', '5 WD', '平台初值：隐患报告后核实确认的时间，由州安委办启用前核定', 'M5.3'),
  (x'0193600000005000800000000000c002', 'hazard.hazard.accept', date '2017-12-11', '10 D', '平台初值：提交整改后验收的时间，参照湖北省挂牌督办办法十日，由州安委办启用前核定', 'M5.3'),
  (x'0193600000005000800000000000c003', 'hazard.hazard.resumption', date '2017-12-11', '10 D', '《安全生产事故隐患排查治理暂行规定》（16号令）第二十三条；湖北省做法为十日内现场审查', 'M5.3'),
  (x'0193600000005000800000000000c004', 'hazard.hazard.repeat', date '2017-12-11', '12 M', '平台初值：同一单位同类隐患视为重复发生的时间，由州安委办启用前核定', 'M5.3');
