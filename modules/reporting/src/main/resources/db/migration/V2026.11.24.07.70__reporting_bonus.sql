-- Whether a tipster works at the accused or is family of one who does (内部人员上浮) told everybody in the office something of who told. It is now the
-- tipster's own claim, sealed, and proved at the counter; the reward knows only how much more the scale would allow.
alter table reporting_reward drop column insider;
alter table reporting_reward add column bonus decimal(14,2);
alter table reporting_reward add column paid_amount decimal(14,2);
update reporting_reward set bonus = 0 where amount is not null;
update reporting_reward set paid_amount = amount where state = 'PAID';
alter table reporting_reward add constraint reporting_reward_bonus check (bonus is null or bonus >= 0);
alter table reporting_reward add constraint reporting_reward_paid check (paid_amount is null or paid_amount = amount or paid_amount = amount + bonus);

-- One row for every claim that could have a bonus, whatever was claimed, and texts of one length: that there is one says nothing.
create table reporting_reward_bonus_claim (
  reward_id binary(16) not null primary key,
  wrapping_key varchar(32) not null,
  wrapped_key varbinary(64) not null,
  sealed_text varbinary(1024) not null,
  constraint reporting_reward_bonus_claim_of foreign key (reward_id) references reporting_reward (id)
);
create index reporting_reward_bonus_claim_by_key on reporting_reward_bonus_claim (wrapping_key, reward_id);
