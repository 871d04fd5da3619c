-- Mutual inspection (M5.4 to M5.6): rounds, who takes part, who inspects whom, and what was scored.
create table hazard_mutual_round (
  id binary(16) not null primary key,
  version bigint not null,
  number varchar(32) not null,
  title varchar(120) not null,
  kind varchar(16) not null,
  state varchar(16) not null,
  category varchar(24) not null,
  industry varchar(4),
  sheet_id binary(16) not null,
  sheet_title varchar(120) not null,
  sheet_edition int not null,
  sheet_points decimal(7,1) not null,
  region_path varchar(60) not null,
  organiser_id binary(16) not null,
  organiser_name varchar(120) not null,
  starts_on date not null,
  ends_on date not null,
  times int not null,
  planned_on date not null,
  started_on date,
  closed_on date,
  published_on date,
  constraint hazard_mutual_round_number unique (number),
  constraint hazard_mutual_round_sheet foreign key (sheet_id) references hazard_score_sheet (id)
);
create index hazard_mutual_round_by_region on hazard_mutual_round (region_path, id);
create index hazard_mutual_round_by_state on hazard_mutual_round (state, id);

create table hazard_mutual_party (
  id binary(16) not null primary key,
  round_id binary(16) not null,
  place int not null,
  kind varchar(16) not null,
  name varchar(200) not null,
  region_path varchar(60) not null,
  organisation_id binary(16),
  enterprise_id binary(16),
  supervisor_id binary(16),
  industry varchar(4),
  category varchar(24) not null,
  constraint hazard_mutual_party_of foreign key (round_id) references hazard_mutual_round (id),
  constraint hazard_mutual_party_place unique (round_id, place)
);
create index hazard_mutual_party_by_organisation on hazard_mutual_party (organisation_id, round_id);
create index hazard_mutual_party_by_enterprise on hazard_mutual_party (enterprise_id, round_id);
create index hazard_mutual_party_by_supervisor on hazard_mutual_party (supervisor_id, round_id);
create index hazard_mutual_party_by_region on hazard_mutual_party (region_path, kind, round_id);

create table hazard_mutual_conflict (
  id binary(16) not null primary key,
  round_id binary(16) not null,
  one_id binary(16) not null,
  other_id binary(16) not null,
  reason varchar(300) not null,
  constraint hazard_mutual_conflict_one foreign key (one_id) references hazard_mutual_party (id),
  constraint hazard_mutual_conflict_other foreign key (other_id) references hazard_mutual_party (id),
  constraint hazard_mutual_conflict_once unique (one_id, other_id),
  constraint hazard_mutual_conflict_two check (one_id <> other_id)
);
create index hazard_mutual_conflict_by_round on hazard_mutual_conflict (round_id);

-- Every draw that ever was, with what it was drawn from, so that anyone can draw it again.
create table hazard_mutual_draw (
  id binary(16) not null primary key,
  round_id binary(16) not null,
  place int not null,
  seed bigint not null,
  times int not null,
  parties mediumtext not null,
  conflicts mediumtext not null,
  pairs mediumtext not null,
  reason varchar(500) not null,
  drawn_at datetime(6) not null,
  drawn_by varchar(64) not null,
  constraint hazard_mutual_draw_of foreign key (round_id) references hazard_mutual_round (id),
  constraint hazard_mutual_draw_place unique (round_id, place)
);

create table hazard_scoring (
  id binary(16) not null primary key,
  version bigint not null,
  round_id binary(16) not null,
  inspector_id binary(16) not null,
  inspected_id binary(16) not null,
  state varchar(16) not null,
  total decimal(7,1),
  deductions int not null,
  hazards int not null,
  conclusion varchar(2000),
  scored_by varchar(64),
  submitted_on date,
  objection varchar(2000),
  objection_by varchar(64),
  objected_on date,
  objection_answer varchar(1000),
  constraint hazard_scoring_of foreign key (round_id) references hazard_mutual_round (id),
  constraint hazard_scoring_inspector foreign key (inspector_id) references hazard_mutual_party (id),
  constraint hazard_scoring_inspected foreign key (inspected_id) references hazard_mutual_party (id),
  constraint hazard_scoring_once unique (inspector_id, inspected_id),
  constraint hazard_scoring_other check (inspector_id <> inspected_id)
);
create index hazard_scoring_by_round on hazard_scoring (round_id);
create index hazard_scoring_by_inspected on hazard_scoring (inspected_id);

create table hazard_scoring_answer (
  id binary(16) not null primary key,
  scoring_id binary(16) not null,
  item_id binary(16) not null,
  revision bigint not null,
  points decimal(5,1),
  reason varchar(1000) not null,
  note varchar(2000) not null,
  grade varchar(16),
  place varchar(120) not null,
  hazard_id binary(16),
  saved_by varchar(64) not null,
  saved_at datetime(6) not null,
  constraint hazard_scoring_answer_of foreign key (scoring_id) references hazard_scoring (id),
  constraint hazard_scoring_answer_to foreign key (item_id) references hazard_score_item (id),
  constraint hazard_scoring_answer_once unique (scoring_id, item_id),
  constraint hazard_scoring_answer_points check (points is null or points >= 0)
);

-- The key is made by the tablet: a picture that is sent twice is one.
create table hazard_scoring_photo (
  id binary(16) not null primary key,
  scoring_id binary(16) not null,
  item_id binary(16) not null,
  attachment_id binary(16) not null,
  constraint hazard_scoring_photo_of foreign key (scoring_id) references hazard_scoring (id),
  constraint hazard_scoring_photo_to foreign key (item_id) references hazard_score_item (id)
);
create index hazard_scoring_photo_by_scoring on hazard_scoring_photo (scoring_id, item_id);

create table hazard_mutual_step (
  id binary(16) not null primary key,
  round_id binary(16) not null,
  scoring_id binary(16),
  made_at datetime(6) not null,
  move varchar(24) not null,
  actor_name varchar(64) not null,
  organisation_name varchar(200) not null,
  words varchar(2000) not null,
  constraint hazard_mutual_step_of foreign key (round_id) references hazard_mutual_round (id)
);
create index hazard_mutual_step_by_round on hazard_mutual_step (round_id, id);
create index hazard_mutual_step_by_scoring on hazard_mutual_step (scoring_id, id);
