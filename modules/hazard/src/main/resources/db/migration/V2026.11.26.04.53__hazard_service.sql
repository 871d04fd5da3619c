-- Safety services that governments buy of third parties (M5.1).
create table hazard_agency (
  id binary(16) not null primary key,
  version bigint not null,
  uscc varchar(18) not null,
  name varchar(120) not null,
  qualification varchar(200) not null,
  qualified_until date,
  contact varchar(60) not null,
  phone varchar(30) not null,
  region_path varchar(64) not null,
  false_reports int not null,
  constraint hazard_agency_uscc unique (uscc)
);
create index hazard_agency_by_name on hazard_agency (name, id);

create table hazard_service_contract (
  id binary(16) not null primary key,
  version bigint not null,
  number varchar(60) not null,
  organisation_id binary(16) not null,
  region_path varchar(64) not null,
  agency_id binary(16) not null,
  subject varchar(200) not null,
  budget decimal(14,2) not null,
  contract_sum decimal(14,2) not null,
  committed decimal(14,2) not null,
  paid decimal(14,2) not null,
  from_day date not null,
  until_day date not null,
  entered_by varchar(64) not null,
  state varchar(16) not null,
  grade varchar(16),
  valued_words varchar(1000) not null,
  closed_on date,
  constraint hazard_service_contract_number unique (organisation_id, number),
  constraint hazard_service_contract_agency foreign key (agency_id) references hazard_agency (id),
  constraint hazard_service_contract_budget check (contract_sum <= budget),
  constraint hazard_service_contract_sum check (committed >= 0 and committed <= contract_sum),
  constraint hazard_service_contract_paid check (paid >= 0 and paid <= committed)
);
create index hazard_service_contract_by_region on hazard_service_contract (region_path, from_day);
create index hazard_service_contract_by_agency on hazard_service_contract (agency_id);

create table hazard_service_deliverable (
  id binary(16) not null primary key,
  contract_id binary(16) not null,
  title varchar(200) not null,
  due_on date not null,
  state varchar(16) not null,
  delivered_on date,
  entered_by_id binary(16),
  entered_by varchar(64) not null,
  accepted_by_id binary(16),
  accepted_by varchar(64) not null,
  accepted_on date,
  words varchar(500) not null,
  constraint hazard_service_deliverable_of foreign key (contract_id) references hazard_service_contract (id),
  constraint hazard_service_deliverable_two check (accepted_by_id is null or entered_by_id is null or accepted_by_id <> entered_by_id)
);
create index hazard_service_deliverable_by_contract on hazard_service_deliverable (contract_id, due_on);

create table hazard_service_payment (
  id binary(16) not null primary key,
  contract_id binary(16) not null,
  amount decimal(14,2) not null,
  document varchar(200) not null,
  state varchar(16) not null,
  proposer_id binary(16) not null,
  proposer_name varchar(64) not null,
  proposed_on date not null,
  decider_id binary(16),
  decider_name varchar(64) not null,
  decided_on date,
  reason varchar(500) not null,
  constraint hazard_service_payment_of foreign key (contract_id) references hazard_service_contract (id),
  constraint hazard_service_payment_amount check (amount > 0),
  constraint hazard_service_payment_two check (decider_id is null or decider_id <> proposer_id)
);
create index hazard_service_payment_by_contract on hazard_service_payment (contract_id);

create table hazard_false_report (
  id binary(16) not null primary key,
  agency_id binary(16) not null,
  contract_id binary(16) not null,
  contract_number varchar(60) not null,
  organisation_name varchar(120) not null,
  found_on date not null,
  found_by varchar(64) not null,
  reason varchar(1000) not null,
  constraint hazard_false_report_of foreign key (agency_id) references hazard_agency (id)
);
create index hazard_false_report_by_agency on hazard_false_report (agency_id, found_on);
