-- Who asked to learn who told, why, until when; who decided; how often it was looked at. The identity itself stays in the vault.
create table reporting_disclosure (
  id binary(16) not null primary key,
  version bigint not null,
  tip_id binary(16) not null,
  tip_number varchar(32) not null,
  region_path varchar(60) not null,
  state varchar(16) not null,
  reason varchar(1000) not null,
  until_day date not null,
  asked_by binary(16) not null,
  asker_name varchar(64) not null,
  asker_organisation varchar(120) not null,
  asked_at datetime(6) not null,
  decided_by binary(16),
  decider_name varchar(64),
  decided_at datetime(6),
  decision varchar(1000),
  seen integer not null,
  last_seen_at datetime(6),
  constraint reporting_disclosure_tip foreign key (tip_id) references reporting_tip (id),
  constraint reporting_disclosure_two_people check (decided_by is null or decided_by <> asked_by)
);
create index reporting_disclosure_by_tip on reporting_disclosure (tip_id, id);
create index reporting_disclosure_by_region on reporting_disclosure (region_path, state, id);

-- How long an identity is kept after the matter ended, by what came of it, and how long before its deletion the custodian hears of it.
alter table reporting_identity add column announced_on date;
alter table reporting_identity add column keep_until date;
alter table reporting_identity add column keep_reason varchar(500);
create index reporting_identity_by_key on reporting_identity (wrapping_key, subject_id);
insert into registry_parameter (id, code, valid_from, text_value, document, clause) values
  (x'0193500000007000800000000000a021', 'reporting.identity.disclosure', date '2017-12-11', '15 D', '平台初值：查阅期限上限，由州安委办启用前核定', 'M3.5'),
  (x'0193500000007000800000000000a022', 'reporting.identity.keep.refused', date '2017-12-11', '1 Y', '平台初值：不予受理、不属实和并案举报的身份保存期，依个人信息保护法第十九条取最短必要期间，由州安委办启用前核定', 'M3.5'),
  (x'0193500000007000800000000000a023', 'reporting.identity.keep.closed', date '2017-12-11', '3 Y', '平台初值：属实而无奖励的举报的身份保存期，由州安委办启用前核定', 'M3.5'),
  (x'0193500000007000800000000000a024', 'reporting.identity.keep.rewarded', date '2017-12-11', '10 Y', '平台初值：已发放奖励的举报的身份保存期，由州安委办会同财政部门启用前核定', 'M3.7'),
  (x'0193500000007000800000000000a025', 'reporting.identity.announced', date '2017-12-11', '30 D', '平台初值：删除前提醒身份保管员的时间', 'M3.5');
