-- The reward scale in its versions (M3.9 to M3.13) and the reward of each matter (M3.7, M3.8).
create table reporting_scale (
    id binary(16) not null,
    version bigint not null,
    name varchar(100) not null,
    document varchar(300) not null,
    state varchar(32) not null,
    valid_from date,
    bonus_percent decimal(5,2),
    bonus_cap decimal(14,2),
    proposer_id binary(16),
    proposer_name varchar(100),
    confirmer_id binary(16),
    confirmer_name varchar(100),
    confirmed_at datetime(6),
    primary key (id)
);
create index reporting_scale_force on reporting_scale (state, valid_from);

create table reporting_scale_rule (
    id binary(16) not null,
    scale_id binary(16) not null,
    finding varchar(32) not null,
    grade varchar(32),
    form varchar(32) not null,
    low decimal(14,2),
    high decimal(14,2),
    amount decimal(14,2),
    percent decimal(5,2),
    clause varchar(16),
    primary key (id),
    constraint reporting_scale_rule_scale foreign key (scale_id) references reporting_scale (id)
);
create index reporting_scale_rule_of on reporting_scale_rule (scale_id);

create table reporting_reward (
    id binary(16) not null,
    version bigint not null,
    matter_id binary(16) not null,
    tip_id binary(16) not null,
    number varchar(32) not null,
    tip_number varchar(32) not null,
    region_path varchar(64) not null,
    owner_id binary(16) not null,
    desk_id binary(16) not null,
    finding varchar(32) not null,
    accepted_on date not null,
    handled_on date not null,
    state varchar(32) not null,
    due_on date,
    fine decimal(14,2),
    grade varchar(32),
    deaths integer,
    insider boolean not null,
    scale_id binary(16),
    scheme_id binary(16),
    levels varchar(16),
    basis varchar(2000),
    points integer,
    band_low decimal(14,2),
    band_high decimal(14,2),
    suggested decimal(14,2),
    amount decimal(14,2),
    amount_reason varchar(1000),
    proposer_id binary(16),
    approver_id binary(16),
    fund_id binary(16),
    granted_on date,
    collect_by date,
    extended boolean not null,
    way varchar(32),
    listed_at datetime(6),
    paid_on date,
    payer_id binary(16),
    voucher varchar(100),
    primary key (id),
    constraint reporting_reward_matter unique (matter_id),
    constraint reporting_reward_number unique (number),
    constraint reporting_reward_scale foreign key (scale_id) references reporting_scale (id),
    constraint reporting_reward_fund foreign key (fund_id) references reporting_fund (id),
    constraint reporting_reward_band check (amount is null or (amount >= band_low and amount <= band_high)),
    constraint reporting_reward_two check (approver_id is null or approver_id <> proposer_id),
    constraint reporting_reward_payer check (payer_id is null or payer_id <> approver_id)
);
create index reporting_reward_tip on reporting_reward (tip_id);
create index reporting_reward_due on reporting_reward (region_path, due_on);
create index reporting_reward_state on reporting_reward (state, region_path, handled_on);
create index reporting_reward_recent on reporting_reward (handled_on, id);

create table reporting_reward_step (
    id binary(16) not null,
    reward_id binary(16) not null,
    act varchar(32) not null,
    happened_at datetime(6) not null,
    actor_id binary(16),
    actor_name varchar(100) not null,
    organisation_name varchar(200) not null,
    reason varchar(1000) not null,
    primary key (id),
    constraint reporting_reward_step_reward foreign key (reward_id) references reporting_reward (id)
);
create index reporting_reward_step_of on reporting_reward_step (reward_id, happened_at);

-- The one-time code of a reward claimed in cash: a slow hash, and how often somebody has tried.
create table reporting_reward_code (
    reward_id binary(16) not null,
    salt varbinary(16) not null,
    hash varbinary(32) not null,
    iterations integer not null,
    tries integer not null,
    primary key (reward_id),
    constraint reporting_reward_code_reward foreign key (reward_id) references reporting_reward (id)
);

-- The bank account of a reward claimed by transfer, sealed; the row goes some weeks after the payment.
create table reporting_reward_bank (
    reward_id binary(16) not null,
    wrapping_key varchar(32) not null,
    wrapped_key varbinary(64) not null,
    sealed_text varbinary(1024) not null,
    wipe_on date,
    primary key (reward_id),
    constraint reporting_reward_bank_reward foreign key (reward_id) references reporting_reward (id)
);
create index reporting_reward_bank_wipe on reporting_reward_bank (wipe_on);
