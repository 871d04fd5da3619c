-- WeChat lines are kept in the browser: a name, whether the line is open, when each secret was set, and that the file no longer speaks for it.
alter table reporting_wechat_line add column name varchar(60);
alter table reporting_wechat_line add column closed boolean default false not null;
alter table reporting_wechat_line add column kept_here boolean default false not null;
alter table reporting_wechat_line add column token_set_at datetime(6);
alter table reporting_wechat_line add column aes_key_set_at datetime(6);
alter table reporting_wechat_line add column secret_set_at datetime(6);
update reporting_wechat_line set name = code, token_set_at = changed_at, secret_set_at = changed_at;

-- How a line is: what came in last, what WeChat last refused us, whether its menu is published. Never who.
create table reporting_line_health (
  line_id binary(16) not null primary key,
  message_at datetime(6),
  proved_at datetime(6),
  refused_at datetime(6),
  answered_at datetime(6),
  error_code varchar(40),
  error_words varchar(200),
  error_at datetime(6),
  menu varchar(16) not null,
  menu_at datetime(6)
);

-- What happened on a line in a day, for its figures.
create table reporting_line_day (
  line_id binary(16) not null,
  on_day date not null,
  messages bigint not null,
  drafts bigint not null,
  asked bigint not null,
  refused bigint not null,
  primary key (line_id, on_day)
);

-- The line by which a tip came, in the chat or by the form that its menu opens.
create table reporting_tip_line (
  tip_id binary(16) not null primary key,
  line_id binary(16) not null,
  told_on date not null
);
create index reporting_tip_line_by_line on reporting_tip_line (line_id, told_on);
