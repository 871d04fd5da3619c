-- One secret calendar address an account. Only its SHA-256 is kept: whoever reads this table reads no calendar with it.
create table duty_feed (
  account_id binary(16) not null primary key,
  version bigint not null,
  address_hash varbinary(32) not null,
  language varchar(8) not null,
  made_at datetime(6) not null,
  constraint duty_feed_address unique (address_hash)
);
