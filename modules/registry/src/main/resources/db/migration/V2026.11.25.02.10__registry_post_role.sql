-- What a post answers for (M1.2 to M1.6). A head that is not abolished stands in head_role too: an organisation has one of each.
alter table registry_post add column post_role varchar(32) not null default 'OTHER';
alter table registry_post add column head_role varchar(32);
alter table registry_post add constraint registry_post_one_head unique (organisation_id, head_role);
create index registry_post_by_role on registry_post (post_role, region_path, organisation_id);

-- What was handed over with a post.
alter table registry_post_holding add column note varchar(1000);

-- Who of the register an account is, and where its owner gets mail.
alter table registry_account add column person_id binary(16);
alter table registry_account add column mail varchar(120);
alter table registry_account add constraint registry_account_linked foreign key (person_id) references registry_person (id);
alter table registry_account add constraint registry_account_one_person unique (person_id);
