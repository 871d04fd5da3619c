-- Liability insurance (M5.9), what insurers do against accidents (M5.10), and what is claimed.
create table hazard_policy (
  id binary(16) not null primary key,
  version bigint not null,
  number varchar(60) not null,
  insurer_id binary(16),
  insurer_name varchar(120) not null,
  enterprise_id binary(16) not null,
  enterprise_name varchar(120) not null,
  region_path varchar(64) not null,
  supervisor_id binary(16),
  persons int not null,
  per_person decimal(14,2) not null,
  total_sum decimal(14,2) not null,
  premium decimal(14,2) not null,
  claims_paid decimal(14,2) not null,
  from_day date not null,
  until_day date not null,
  terminated_on date,
  terminated_why varchar(500) not null,
  below_least boolean not null,
  least_version binary(16) not null,
  constraint hazard_policy_number unique (insurer_name, number),
  constraint hazard_policy_days check (until_day >= from_day),
  constraint hazard_policy_claims check (claims_paid >= 0 and claims_paid <= total_sum)
);
create index hazard_policy_by_enterprise on hazard_policy (enterprise_id, until_day);
create index hazard_policy_by_insurer on hazard_policy (insurer_id, until_day);
create index hazard_policy_by_end on hazard_policy (until_day, id);

create table hazard_policy_claim (
  id binary(16) not null primary key,
  policy_id binary(16) not null,
  happened_on date not null,
  words varchar(500) not null,
  dead int not null,
  injured int not null,
  asked decimal(14,2) not null,
  state varchar(16) not null,
  paid decimal(14,2),
  settled_on date,
  outcome varchar(500) not null,
  constraint hazard_policy_claim_of foreign key (policy_id) references hazard_policy (id)
);

create table hazard_prevention (
  id binary(16) not null primary key,
  version bigint not null,
  number varchar(40) not null,
  policy_id binary(16) not null,
  served_on date not null,
  kind varchar(24) not null,
  people varchar(120) not null,
  words varchar(2000) not null,
  cost decimal(14,2) not null,
  finding_count int not null,
  constraint hazard_prevention_number unique (number),
  constraint hazard_prevention_of foreign key (policy_id) references hazard_policy (id)
);
create index hazard_prevention_by_day on hazard_prevention (served_on, id);

create table hazard_prevention_finding (
  prevention_id binary(16) not null,
  position int not null,
  hazard_id binary(16) not null,
  words varchar(220) not null,
  grade varchar(16) not null,
  primary key (prevention_id, position),
  constraint hazard_prevention_finding_of foreign key (prevention_id) references hazard_prevention (id)
);

-- Which industries must insure: both documents name fields, not codes; the codes are the platform's reading of them.
-- How early somebody is reminded is no rule of the ten measures: it holds from before the first of them.
insert into registry_parameter (id, code, valid_from, text_value, document, clause) values
  (x'0193550000005000800000000000b511', 'hazard.insurance.must', date '2018-01-01', '06,07,08,09,10,11,251,252,261,5942,2672,53,541,542,543,47,48,49,50,2671,31,32,04', '安监总办〔2017〕140号：煤矿、非煤矿山、危险化学品、烟花爆竹、交通运输、建筑施工、民用爆炸物品、金属冶炼、渔业生产；行业代码为平台对应，由州安委办启用前核定', 'M5.9'),
  (x'0193550000005000800000000000b512', 'hazard.insurance.must', date '2025-03-29', '06,07,08,09,10,11,251,252,261,5941,5942,5265,2672,53,541,542,543,47,48,49,50,2671,31,32,04', '应急〔2025〕27号：矿山、危险化学品、烟花爆竹、交通运输、建筑施工、民用爆炸物品、金属冶炼、渔业生产；行业代码为平台对应，由州安委办启用前核定', 'M5.9'),
  (x'0193550000005000800000000000b513', 'hazard.insurance.least', date '2018-01-01', '300000.00', '安监总办〔2017〕140号：每人死亡责任限额不低于30万元；2025年文件限额待核', 'M5.9'),
  (x'0193550000005000800000000000b514', 'hazard.insurance.warn', date '2014-01-01', '60,30,7', '平台初值：保单到期前提醒天数，由州安委办启用前核定', 'M5.9');
