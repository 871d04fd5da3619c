-- Why a matter brings no reward; said by one person, decided by another.
alter table reporting_reward add column refusal_reason varchar(1000);
