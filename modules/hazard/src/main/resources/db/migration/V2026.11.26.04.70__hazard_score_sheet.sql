-- Score sheets of mutual inspection (M5.5). An edition that is in force never changes: a round keeps the one it was scored by.
create table hazard_score_sheet (
  id binary(16) not null primary key,
  version bigint not null,
  series_id binary(16) not null,
  edition int not null,
  title varchar(120) not null,
  category varchar(24) not null,
  industry varchar(4),
  region_path varchar(60) not null,
  keeper_id binary(16) not null,
  state varchar(16) not null,
  full_points decimal(7,1) not null,
  items int not null,
  issued_on date,
  constraint hazard_score_sheet_edition unique (series_id, edition)
);
create index hazard_score_sheet_by_region on hazard_score_sheet (region_path, state);

create table hazard_score_item (
  id binary(16) not null primary key,
  sheet_id binary(16) not null,
  place int not null,
  section varchar(120) not null,
  wording varchar(500) not null,
  standard varchar(1000) not null,
  points decimal(5,1) not null,
  evidence varchar(16) not null,
  constraint hazard_score_item_of foreign key (sheet_id) references hazard_score_sheet (id),
  constraint hazard_score_item_place unique (sheet_id, place),
  constraint hazard_score_item_points check (points > 0)
);
