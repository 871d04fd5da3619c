-- The reward fund (M3.6): totals that never fall below zero, and an insert-only ledger behind them.
create table reporting_fund (
    id binary(16) not null,
    version bigint not null,
    organisation_id binary(16) not null,
    region_path varchar(64) not null,
    fiscal_year integer not null,
    line_count integer not null,
    allocated decimal(14,2) not null,
    reserved decimal(14,2) not null,
    paid decimal(14,2) not null,
    primary key (id),
    constraint reporting_fund_once unique (region_path, fiscal_year),
    constraint reporting_fund_free check (allocated - reserved - paid >= 0),
    constraint reporting_fund_reserved check (reserved >= 0),
    constraint reporting_fund_paid check (paid >= 0)
);

create table reporting_fund_entry (
    id binary(16) not null,
    fund_id binary(16) not null,
    line_no integer not null,
    kind varchar(32) not null,
    amount decimal(14,2) not null,
    balance decimal(14,2) not null,
    subject_id binary(16),
    reference varchar(200) not null,
    actor_id binary(16),
    actor_name varchar(100) not null,
    noted_at datetime(6) not null,
    primary key (id),
    constraint reporting_fund_entry_line unique (fund_id, line_no),
    constraint reporting_fund_entry_fund foreign key (fund_id) references reporting_fund (id),
    constraint reporting_fund_entry_amount check (amount > 0),
    constraint reporting_fund_entry_balance check (balance >= 0)
);
create index reporting_fund_entry_subject on reporting_fund_entry (subject_id);
