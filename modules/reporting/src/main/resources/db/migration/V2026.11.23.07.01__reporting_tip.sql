-- Tips (measure 3): the case, its history, its receipt, and, apart from them, who told.

create table reporting_number (
  number_year int not null primary key,
  last_number int not null
);
insert into reporting_number (number_year, last_number) values
  (2017, 0), (2018, 0), (2019, 0), (2020, 0), (2021, 0), (2022, 0), (2023, 0), (2024, 0), (2025, 0), (2026, 0), (2027, 0), (2028, 0), (2029, 0), (2030, 0), (2031, 0), (2032, 0), (2033, 0), (2034, 0), (2035, 0), (2036, 0), (2037, 0), (2038, 0), (2039, 0), (2040, 0), (2041, 0), (2042, 0), (2043, 0), (2044, 0), (2045, 0), (2046, 0), (2047, 0), (2048, 0), (2049, 0), (2050, 0), (2051, 0), (2052, 0), (2053, 0), (2054, 0), (2055, 0), (2056, 0), (2057, 0), (2058, 0), (2059, 0), (2060, 0);

create table reporting_tip (
  id binary(16) not null primary key,
  version bigint not null,
  number varchar(32) not null,
  kind varchar(16) not null,
  channel varchar(16) not null,
  state varchar(16) not null,
  what varchar(5000) not null,
  region_code varchar(12) not null,
  region_path varchar(60) not null,
  place varchar(300),
  longitude decimal(9,6),
  latitude decimal(9,6),
  enterprise_name varchar(200),
  uscc varchar(18),
  enterprise_id binary(16),
  submission binary(16),
  real_name boolean not null,
  deaths boolean not null,
  owner_id binary(16) not null,
  verifier_id binary(16),
  accused_id binary(16),
  accused_owner_id binary(16),
  received_at datetime(6) not null,
  received_on date not null,
  accept_due date not null,
  accepted_at datetime(6),
  accepted_on date,
  verify_due date,
  extension_reason varchar(500),
  extension_state varchar(16) not null,
  verified_on date,
  result_due date,
  result_told_on date,
  handled_on date,
  due_on date,
  conclusion varchar(16),
  finding varchar(32),
  found varchar(5000),
  inspectors varchar(200),
  record_leader varchar(64),
  record_digest varchar(64),
  question varchar(1000),
  matter_id binary(16) not null,
  constraint reporting_tip_number unique (number),
  constraint reporting_tip_submission unique (submission)
);
-- InnoDB appends the primary key to each: newest first within a filter is a backward scan.
create index reporting_tip_by_state on reporting_tip (state, id);
create index reporting_tip_by_region on reporting_tip (region_path, id);
create index reporting_tip_by_region_state on reporting_tip (region_path, state, id);
create index reporting_tip_by_kind on reporting_tip (kind, id);
create index reporting_tip_by_finding on reporting_tip (finding, id);
create index reporting_tip_by_due on reporting_tip (due_on, id);
create index reporting_tip_by_region_due on reporting_tip (region_path, due_on, id);
create index reporting_tip_by_owner on reporting_tip (owner_id, id);
create index reporting_tip_by_verifier on reporting_tip (verifier_id, id);
create index reporting_tip_by_enterprise on reporting_tip (enterprise_id, id);
create index reporting_tip_by_matter on reporting_tip (matter_id, id);
create index reporting_tip_by_received on reporting_tip (received_on, region_path);

create table reporting_tip_step (
  id binary(16) not null primary key,
  tip_id binary(16) not null,
  made_at datetime(6) not null,
  move varchar(24) not null,
  account_id binary(16),
  actor_name varchar(64) not null,
  organisation_name varchar(120) not null,
  words varchar(5000) not null,
  constraint reporting_tip_step_tip foreign key (tip_id) references reporting_tip (id)
);
create index reporting_tip_step_by_tip on reporting_tip_step (tip_id, id);

create table reporting_receipt (
  public_half varchar(8) not null primary key,
  tip_id binary(16) not null,
  salt varbinary(16) not null,
  secret_hash varbinary(32) not null,
  iterations int not null,
  constraint reporting_receipt_tip foreign key (tip_id) references reporting_tip (id)
);
create index reporting_receipt_by_tip on reporting_receipt (tip_id);

-- Apart from the case: no foreign key leads from a case to a name, and no query of the case reads this table.
create table reporting_identity (
  subject_id binary(16) not null primary key,
  wrapping_key varchar(32) not null,
  wrapped_key varbinary(64) not null,
  sealed_text varbinary(1024) not null,
  sealed_at datetime(6) not null
);

-- Clocks of a tip. The ten measures say «in time» and give no days (M3.5).
insert into registry_parameter (id, code, valid_from, text_value, document, clause) values
  (x'0193500000007000800000000000a001', 'reporting.tip.accept', date '2017-12-11', '5 WD', '《十项措施》只要求及时受理、未定天数；本值为平台初值，由州安委办启用前核定', 'M3.5'),
  (x'0193500000007000800000000000a002', 'reporting.tip.verify', date '2017-12-11', '60 D', '安监总财〔2012〕63号第十一条第（六）项', 'M3.5'),
  (x'0193500000007000800000000000a003', 'reporting.tip.extension', date '2017-12-11', '30 D', '安监总财〔2012〕63号第十一条第（六）项：经上一级批准', 'M3.5'),
  (x'0193500000007000800000000000a004', 'reporting.tip.result', date '2017-12-11', '10 D', '安监总财〔2012〕63号第十条第（三）项', 'M3.5');
