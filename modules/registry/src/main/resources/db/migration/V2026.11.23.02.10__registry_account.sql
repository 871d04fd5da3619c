-- Accounts, roles, and what slows down guessing.
create table registry_account (
    id binary(16) not null primary key,
    version bigint not null,
    name varchar(40) not null,
    person varchar(60) not null,
    initials varchar(60) not null,
    organisation_id binary(16),
    enterprise_id binary(16),
    region_path varchar(64) not null,
    state varchar(32) not null,
    stamp int not null,
    password_hash varchar(300) not null,
    password_kind varchar(32) not null,
    password_set_at datetime(6) not null,
    opened_at datetime(6) not null,
    reset_wanted_by binary(16),
    reset_wanted_at datetime(6),
    constraint registry_account_name unique (name)
);
create index registry_account_region on registry_account (region_path, name);
create index registry_account_organisation on registry_account (organisation_id);
create index registry_account_enterprise on registry_account (enterprise_id);

-- The passwords an account has had, so that it does not go back to one of the last five.
create table registry_account_password (
    account_id binary(16) not null,
    set_at datetime(6) not null,
    hash varchar(300) not null,
    primary key (account_id, set_at),
    constraint registry_account_password_account foreign key (account_id) references registry_account (id)
);

create table registry_role (
    id binary(16) not null primary key,
    version bigint not null,
    name varchar(40) not null,
    kind varchar(32) not null,
    constraint registry_role_name unique (name)
);

create table registry_role_permission (
    role_id binary(16) not null,
    permission varchar(32) not null,
    primary key (role_id, permission),
    constraint registry_role_permission_role foreign key (role_id) references registry_role (id)
);

create table registry_account_role (
    account_id binary(16) not null,
    role_id binary(16) not null,
    primary key (account_id, role_id),
    constraint registry_account_role_account foreign key (account_id) references registry_account (id),
    constraint registry_account_role_role foreign key (role_id) references registry_role (id)
);

-- One row for each name and each address that somebody guessed with; forgotten after a while.
create table registry_throttle (
    subject varchar(160) not null primary key,
    attempts int not null,
    last_at datetime(6) not null
);

create table registry_sign_in (
    id binary(16) not null primary key,
    account_id binary(16) not null,
    happened_at datetime(6) not null,
    source varchar(64) not null,
    outcome varchar(32) not null,
    constraint registry_sign_in_account foreign key (account_id) references registry_account (id)
);
create index registry_sign_in_account_time on registry_sign_in (account_id, happened_at);

-- The one row that says whether the platform has its first accounts, and guards their making.
create table registry_setup (
    id int not null primary key,
    state varchar(32) not null,
    code_hash varchar(300),
    code_expires_at datetime(6)
);
insert into registry_setup (id, state) values (1, 'OPEN');
