-- Leaders' special reports on their duties for work safety (M1), and the meetings at which they are given.
create table accountability_report (
  id binary(16) not null primary key,
  version bigint not null,
  obligation_id binary(16) not null,
  clause varchar(8) not null,
  post_id binary(16) not null,
  post_name varchar(160) not null,
  organisation_id binary(16) not null,
  region_path varchar(64) not null,
  period_from date not null,
  period_to date not null,
  due_on date not null,
  state varchar(16) not null,
  reporter_name varchar(60),
  submitted_on date,
  counts_on date,
  resubmit_by date,
  document_number varchar(60),
  published_on date,
  edited_at datetime(6) not null,
  edited_by varchar(64) not null,
  constraint accountability_report_once unique (obligation_id)
);
create index accountability_report_by_clause on accountability_report (clause, period_from, post_id);
create index accountability_report_by_publication on accountability_report (published_on, region_path);

create table accountability_report_section (
  report_id binary(16) not null,
  position int not null,
  title varchar(60) not null,
  required boolean not null,
  html mediumtext not null,
  primary key (report_id, position),
  constraint accountability_report_section_of foreign key (report_id) references accountability_report (id)
);

create table accountability_report_fact (
  report_id binary(16) not null,
  position int not null,
  words varchar(500) not null,
  link varchar(300) not null,
  primary key (report_id, position),
  constraint accountability_report_fact_of foreign key (report_id) references accountability_report (id)
);

create table accountability_report_recipient (
  report_id binary(16) not null,
  position int not null,
  organisation_id binary(16) not null,
  score int,
  comment varchar(2000) not null,
  accepted_by varchar(64) not null,
  accepted_at datetime(6),
  primary key (report_id, position),
  constraint accountability_report_recipient_of foreign key (report_id) references accountability_report (id)
);
create index accountability_report_recipient_by on accountability_report_recipient (organisation_id, report_id);

create table accountability_report_step (
  id binary(16) not null primary key,
  report_id binary(16) not null,
  made_at datetime(6) not null,
  move varchar(16) not null,
  account_id binary(16),
  actor_name varchar(64) not null,
  organisation_name varchar(120) not null,
  words varchar(2000) not null,
  constraint accountability_report_step_of foreign key (report_id) references accountability_report (id)
);
create index accountability_report_step_by_report on accountability_report_step (report_id, made_at);

create table accountability_meeting (
  id binary(16) not null primary key,
  version bigint not null,
  organisation_id binary(16) not null,
  title varchar(120) not null,
  held_on date not null,
  place varchar(120) not null,
  chair varchar(60) not null,
  state varchar(16) not null,
  conclusion varchar(4000) not null
);
create index accountability_meeting_by_body on accountability_meeting (organisation_id, held_on);

create table accountability_meeting_item (
  meeting_id binary(16) not null,
  position int not null,
  report_id binary(16) not null,
  title varchar(160) not null,
  minutes varchar(4000) not null,
  primary key (meeting_id, position),
  constraint accountability_meeting_item_of foreign key (meeting_id) references accountability_meeting (id)
);
