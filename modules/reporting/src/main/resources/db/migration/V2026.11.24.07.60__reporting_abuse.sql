-- Contents that two people found to be abuse: what is like them is taken in as ever, but waits behind one item. Contents only, never a source or a person.
create table reporting_abuse (
  id binary(16) not null primary key,
  version bigint not null,
  tip_id binary(16) not null,
  tip_number varchar(32) not null,
  region_path varchar(60) not null,
  state varchar(16) not null,
  reason varchar(1000) not null,
  proposed_by binary(16) not null,
  proposer_name varchar(64) not null,
  proposed_at datetime(6) not null,
  decided_by binary(16),
  decider_name varchar(64),
  decided_at datetime(6),
  decision varchar(1000),
  until_day date,
  constraint reporting_abuse_tip foreign key (tip_id) references reporting_tip (id),
  constraint reporting_abuse_two_people check (decided_by is null or state = 'LIFTED' or decided_by <> proposed_by)
);
create index reporting_abuse_by_region on reporting_abuse (region_path, state, id);
create index reporting_abuse_by_tip on reporting_abuse (tip_id);

-- What new tips are compared with: prints of the listed ones.
create table reporting_listed_content (
  abuse_id binary(16) not null primary key,
  region_path varchar(60) not null,
  text_bits bigint,
  picture_bits bigint,
  lead_id binary(16) not null,
  until_day date not null
);
alter table reporting_fingerprint add column letters int;
alter table reporting_fingerprint add column abuse_id binary(16);
create index reporting_fingerprint_by_abuse on reporting_fingerprint (abuse_id);

insert into registry_parameter (id, code, valid_from, text_value, document, clause) values
  (x'0193500000007000800000000000a040', 'reporting.abuse.term', date '2017-12-11', '90 D', '平台初值：不当举报内容列入期限，由州安委办启用前核定', 'M3.5');
