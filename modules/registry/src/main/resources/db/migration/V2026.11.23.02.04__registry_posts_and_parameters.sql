-- A post says who holds it now, so that a list needs no look into its history, and so that two hand-overs at once collide.
alter table registry_post add column holder_id binary(16);
alter table registry_post add column held_since date;
alter table registry_post add constraint registry_post_holder foreign key (holder_id) references registry_person (id);

-- Who entered a version of a parameter in the browser; null for those that came with the platform.
alter table registry_parameter add column entered_by varchar(60);
alter table registry_parameter add column entered_at datetime(6);
