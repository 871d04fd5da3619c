create table registry_region (
    code varchar(12) not null,
    version bigint not null default 0,
    path varchar(64) not null,
    name varchar(60) not null,
    name_en varchar(80) not null,
    longitude decimal(9,6),
    latitude decimal(9,6),
    valid_from date not null,
    valid_to date,
    primary key (code)
);
create index registry_region_path on registry_region (path);

create table registry_region_succession (
    predecessor varchar(12) not null,
    successor varchar(12) not null,
    primary key (predecessor, successor),
    constraint registry_region_succession_before foreign key (predecessor) references registry_region (code),
    constraint registry_region_succession_after foreign key (successor) references registry_region (code)
);

create table registry_organisation (
    id binary(16) not null,
    version bigint not null,
    name varchar(120) not null,
    kind varchar(32) not null,
    region_code varchar(12) not null,
    region_path varchar(64) not null,
    superior_id binary(16),
    valid_from date not null,
    valid_to date,
    primary key (id),
    constraint registry_organisation_region foreign key (region_code) references registry_region (code),
    constraint registry_organisation_superior foreign key (superior_id) references registry_organisation (id)
);
create index registry_organisation_place on registry_organisation (region_path, kind, name);
create index registry_organisation_kind on registry_organisation (region_code, kind);

create table registry_industry (
    code varchar(4) not null,
    name varchar(120) not null,
    verified integer not null,
    primary key (code)
);

create table registry_enterprise (
    id binary(16) not null,
    version bigint not null,
    uscc varchar(18) not null,
    name varchar(120) not null,
    region_code varchar(12) not null,
    region_path varchar(64) not null,
    industry varchar(4) not null,
    supervisor_id binary(16),
    key_enterprise integer not null,
    address varchar(200),
    longitude decimal(9,6),
    latitude decimal(9,6),
    state varchar(32) not null,
    primary key (id),
    constraint registry_enterprise_uscc unique (uscc),
    constraint registry_enterprise_region foreign key (region_code) references registry_region (code),
    constraint registry_enterprise_industry foreign key (industry) references registry_industry (code),
    constraint registry_enterprise_supervisor foreign key (supervisor_id) references registry_organisation (id)
);
create index registry_enterprise_name on registry_enterprise (name, id);
create index registry_enterprise_place on registry_enterprise (region_path, name, id);
create index registry_enterprise_supervised on registry_enterprise (supervisor_id, name, id);

create table registry_enterprise_search (
    enterprise_id binary(16) not null,
    search_text varchar(80) not null,
    primary key (search_text, enterprise_id),
    constraint registry_enterprise_search_of foreign key (enterprise_id) references registry_enterprise (id)
);

create table registry_enterprise_contact (
    id binary(16) not null,
    enterprise_id binary(16) not null,
    place integer not null,
    name varchar(60) not null,
    duty varchar(60),
    phone varchar(30) not null,
    primary key (id),
    constraint registry_enterprise_contact_of foreign key (enterprise_id) references registry_enterprise (id)
);

create table registry_enterprise_step (
    id binary(16) not null,
    enterprise_id binary(16) not null,
    at_instant datetime(6) not null,
    act varchar(80) not null,
    detail varchar(1000) not null,
    account_id binary(16),
    organisation_id binary(16),
    actor_name varchar(60) not null,
    actor_organisation varchar(120) not null,
    primary key (id),
    constraint registry_enterprise_step_of foreign key (enterprise_id) references registry_enterprise (id)
);

create table registry_person (
    id binary(16) not null,
    version bigint not null,
    name varchar(60) not null,
    organisation_id binary(16) not null,
    region_path varchar(64) not null,
    phone varchar(30),
    valid_from date not null,
    valid_to date,
    primary key (id),
    constraint registry_person_organisation foreign key (organisation_id) references registry_organisation (id)
);
create index registry_person_name on registry_person (name, id);
create index registry_person_place on registry_person (region_path, name, id);

create table registry_post (
    id binary(16) not null,
    version bigint not null,
    title varchar(80) not null,
    organisation_id binary(16) not null,
    region_path varchar(64) not null,
    valid_from date not null,
    valid_to date,
    primary key (id),
    constraint registry_post_organisation foreign key (organisation_id) references registry_organisation (id)
);
create index registry_post_place on registry_post (region_path, title, id);

create table registry_post_holding (
    id binary(16) not null,
    post_id binary(16) not null,
    person_id binary(16) not null,
    held_from date not null,
    held_to date,
    primary key (id),
    constraint registry_post_holding_of foreign key (post_id) references registry_post (id),
    constraint registry_post_holding_by foreign key (person_id) references registry_person (id)
);

create table registry_parameter (
    id binary(16) not null,
    code varchar(80) not null,
    valid_from date not null,
    text_value varchar(400) not null,
    document varchar(300) not null,
    clause varchar(16),
    primary key (id),
    constraint registry_parameter_version unique (code, valid_from)
);
