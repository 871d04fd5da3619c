-- Dual prevention (M5.7, M5.8): object, unit, event, measure; assessments as they were made; how each enterprise stands.
-- exchange_id is the UUID under which an enterprise's system and ours speak of the same part. What is gone has its last day.
create table hazard_risk_object (
  id binary(16) not null primary key,
  version bigint not null,
  exchange_id varchar(36) not null,
  enterprise_id binary(16) not null,
  ended_on date,
  name varchar(120) not null,
  code varchar(32),
  department varchar(120) not null,
  responsible varchar(64) not null,
  source_level int,
  longitude decimal(9,6),
  latitude decimal(9,6),
  colour smallint not null,
  constraint hazard_risk_object_exchange unique (exchange_id),
  constraint hazard_risk_object_enterprise foreign key (enterprise_id) references registry_enterprise (id),
  constraint hazard_risk_object_level check (source_level is null or source_level between 1 and 4)
);
create index hazard_risk_object_of on hazard_risk_object (enterprise_id, id);
create index hazard_risk_object_by_colour on hazard_risk_object (colour, id);

create table hazard_risk_unit (
  id binary(16) not null primary key,
  version bigint not null,
  exchange_id varchar(36) not null,
  enterprise_id binary(16) not null,
  ended_on date,
  object_id binary(16) not null,
  name varchar(120) not null,
  department varchar(120) not null,
  responsible varchar(64) not null,
  constraint hazard_risk_unit_exchange unique (exchange_id),
  constraint hazard_risk_unit_object foreign key (object_id) references hazard_risk_object (id)
);
create index hazard_risk_unit_of on hazard_risk_unit (enterprise_id, id);

-- Colours are the places in RiskColour: 0 red, 1 orange, 2 yellow, 3 blue, 4 not assessed.
create table hazard_risk_event (
  id binary(16) not null primary key,
  version bigint not null,
  exchange_id varchar(36) not null,
  enterprise_id binary(16) not null,
  ended_on date,
  unit_id binary(16) not null,
  name varchar(200) not null,
  consequence varchar(500) not null,
  emergency varchar(1000) not null,
  colour smallint not null,
  inherent_colour smallint not null,
  assessed_value decimal(9,3),
  assessed_on date,
  next_on date,
  constraint hazard_risk_event_exchange unique (exchange_id),
  constraint hazard_risk_event_unit foreign key (unit_id) references hazard_risk_unit (id),
  constraint hazard_risk_event_colour check (colour between 0 and 4 and inherent_colour between 0 and 4)
);
-- All that counting an enterprise's colours reads.
create index hazard_risk_event_counted on hazard_risk_event (enterprise_id, ended_on, colour, next_on, assessed_on);

create table hazard_risk_measure (
  id binary(16) not null primary key,
  version bigint not null,
  exchange_id varchar(36) not null,
  enterprise_id binary(16) not null,
  ended_on date,
  event_id binary(16) not null,
  data_source varchar(16) not null,
  kind varchar(24) not null,
  detail varchar(60) not null,
  description varchar(1000) not null,
  check_content varchar(1000) not null,
  responsible varchar(64) not null,
  constraint hazard_risk_measure_exchange unique (exchange_id),
  constraint hazard_risk_measure_event foreign key (event_id) references hazard_risk_event (id)
);
create index hazard_risk_measure_of on hazard_risk_measure (enterprise_id, id);

create table hazard_risk_assessment (
  id binary(16) not null primary key,
  event_id binary(16) not null,
  inherent boolean not null,
  method varchar(8) not null,
  likelihood varchar(24),
  exposure varchar(16),
  consequence varchar(16),
  probability int,
  severity int,
  assessed_value decimal(9,3) not null,
  colour smallint not null,
  thresholds varchar(60) not null,
  thresholds_version binary(16) not null,
  assessed_on date not null,
  next_on date not null,
  assessor varchar(64) not null,
  words varchar(500) not null,
  constraint hazard_risk_assessment_of foreign key (event_id) references hazard_risk_event (id)
);
create index hazard_risk_assessment_by_event on hazard_risk_assessment (event_id, assessed_on);

create table hazard_risk_standing (
  enterprise_id binary(16) not null primary key,
  colour smallint not null,
  red int not null,
  orange int not null,
  yellow int not null,
  blue int not null,
  unassessed int not null,
  since_day date not null,
  next_on date,
  all_assessed_on date,
  last_assessed_on date,
  constraint hazard_risk_standing_of foreign key (enterprise_id) references registry_enterprise (id)
);
create index hazard_risk_standing_by_colour on hazard_risk_standing (colour, enterprise_id);

insert into registry_parameter (id, code, valid_from, text_value, document, clause) values
  (x'0193600000005000800000000000c030', 'hazard.risk.lec', date '2017-12-11', '320,160,70', '平台初值：LEC 法 D 值的红、橙、黄下限（含），参照山东省做法，由州安委办启用前核定', 'M5.8'),
  (x'0193600000005000800000000000c031', 'hazard.risk.ls', date '2017-12-11', '20,15,9', '平台初值：LS 法 R 值的红、橙、黄下限（含），由州安委办启用前核定', 'M5.8'),
  (x'0193600000005000800000000000c032', 'hazard.risk.review', date '2017-12-11', '12', '平台初值：风险重新评估的间隔月数，由州安委办启用前核定', 'M5.8');
