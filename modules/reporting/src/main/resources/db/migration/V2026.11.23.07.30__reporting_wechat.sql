-- The direct line by WeChat (M3.2): lines with their sealed keys, drafts told in a chat, and what messages were answered.

create table reporting_wechat_line (
  id binary(16) not null primary key,
  version bigint not null,
  code varchar(40) not null,
  region_code varchar(12) not null,
  app_id varchar(40) not null,
  api_base varchar(200) not null,
  wrapping_key varchar(32) not null,
  wrapped_key varbinary(64) not null,
  sealed_text varbinary(1024) not null,
  changed_at datetime(6) not null,
  constraint reporting_wechat_line_code unique (code)
);

-- Whose a draft is, only a hash of WeChat's name for him says; nothing leads from it to the tip.
create table reporting_chat_draft (
  id binary(16) not null primary key,
  version bigint not null,
  sender_key varchar(64) not null,
  what varchar(5000),
  kind varchar(16),
  region_code varchar(12),
  place varchar(300),
  longitude decimal(9, 6),
  latitude decimal(9, 6),
  touched_at datetime(6) not null,
  constraint reporting_chat_draft_sender unique (sender_key)
);
create index reporting_chat_draft_by_touched on reporting_chat_draft (touched_at);

create table reporting_chat_answer (
  message_key varchar(64) not null primary key,
  words varchar(2000),
  submission binary(16),
  answered_at datetime(6) not null
);
create index reporting_chat_answer_by_time on reporting_chat_answer (answered_at);

-- Photos and videos of a chat that still lie with WeChat; a row goes when its file has been stored.
create table reporting_chat_media (
  id binary(16) not null primary key,
  draft_id binary(16) not null,
  line varchar(40) not null,
  media_id varchar(200) not null,
  kind varchar(16) not null,
  tip_id binary(16)
);
create index reporting_chat_media_by_draft on reporting_chat_media (draft_id);
