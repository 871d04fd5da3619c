-- Money for a reward fund (M3.6) before it is in: entered by one person, confirmed by another. What was allocated earlier stays in the ledger as it is.
create table reporting_fund_allocation (
    id binary(16) not null,
    version bigint not null,
    region_path varchar(64) not null,
    fiscal_year integer not null,
    amount decimal(14,2) not null,
    document varchar(200) not null,
    state varchar(32) not null,
    proposer_id binary(16) not null,
    proposer_name varchar(100) not null,
    proposed_at datetime(6) not null,
    decider_id binary(16),
    decider_name varchar(100),
    decided_at datetime(6),
    reason varchar(1000),
    primary key (id),
    constraint reporting_fund_allocation_amount check (amount > 0),
    constraint reporting_fund_allocation_two check (decider_id is null or decider_id <> proposer_id)
);
create index reporting_fund_allocation_waiting on reporting_fund_allocation (state, region_path, proposed_at);
