-- From which bodies and accounts a hazard is kept: those whom the tip that found it accuses. Few hazards have any: kept says whether to look.
create table hazard_hazard_kept (
  hazard_id binary(16) not null,
  kept_from binary(16) not null,
  constraint hazard_hazard_kept_key primary key (hazard_id, kept_from),
  constraint hazard_hazard_kept_of foreign key (hazard_id) references hazard_hazard (id)
);
alter table hazard_hazard add column kept boolean default false not null;
