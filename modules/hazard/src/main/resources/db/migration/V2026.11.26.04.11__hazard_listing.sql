-- Listed supervision of major hazards (M4.5). Haixi's own figures are unknown: the periods are what other places practise, and say so.
create table hazard_listing (
  id binary(16) not null primary key,
  version bigint not null,
  number varchar(32) not null,
  hazard_id binary(16) not null,
  hazard_number varchar(32) not null,
  enterprise_id binary(16),
  enterprise_name varchar(200),
  region_path varchar(60) not null,
  regulator_id binary(16) not null,
  finder_id binary(16),
  state varchar(16) not null,
  listing_level varchar(16) not null,
  body_id binary(16) not null,
  supervisor varchar(64) not null,
  reason varchar(1000) not null,
  deadline date not null,
  proposed_by binary(16),
  proposed_on date not null,
  listed_on date,
  publish_due date,
  published_on date,
  extension_until date,
  extension_by binary(16),
  extension_due date,
  acceptance_due date,
  round int not null,
  delisted_on date,
  delisting_publish_due date,
  delisting_published_on date,
  constraint hazard_listing_number unique (number),
  constraint hazard_listing_of foreign key (hazard_id) references hazard_hazard (id)
);
create index hazard_listing_by_region on hazard_listing (region_path, id);
create index hazard_listing_by_regulator on hazard_listing (regulator_id, id);
create index hazard_listing_by_enterprise on hazard_listing (enterprise_id, id);
create index hazard_listing_by_state on hazard_listing (state, id);

create table hazard_listing_step (
  id binary(16) not null primary key,
  listing_id binary(16) not null,
  round int not null,
  made_at datetime(6) not null,
  move varchar(24) not null,
  account_id binary(16),
  organisation_id binary(16),
  actor_name varchar(64) not null,
  organisation_name varchar(120) not null,
  words varchar(1000) not null,
  constraint hazard_listing_step_of foreign key (listing_id) references hazard_listing (id)
);
create index hazard_listing_step_by_listing on hazard_listing_step (listing_id, id);

insert into registry_parameter (id, code, valid_from, text_value, document, clause) values
  (x'0193600000005000800000000000c011', 'hazard.listing.longest', date '2017-12-11', '1 Y', '外地做法（青岛市：挂牌督办期限最长不超过一年），本州未定，由州安委办启用前核定', 'M4.5'),
  (x'0193600000005000800000000000c012', 'hazard.listing.publish', date '2017-12-11', '5 WD', '外地做法（青岛市：挂牌、摘牌后五个工作日内公布），本州未定，由州安委办启用前核定', 'M4.5'),
  (x'0193600000005000800000000000c013', 'hazard.listing.ask', date '2017-12-11', '20 WD', '外地做法（青岛市：期满二十个工作日前申请延期），本州未定，由州安委办启用前核定', 'M4.5'),
  (x'0193600000005000800000000000c014', 'hazard.listing.decide', date '2017-12-11', '10 WD', '外地做法（青岛市：十个工作日内决定是否延期），本州未定，由州安委办启用前核定', 'M4.5'),
  (x'0193600000005000800000000000c015', 'hazard.listing.accept', date '2017-12-11', '10 D', '外地做法（湖北省：到期或申请后十日内联合验收），本州未定，由州安委办启用前核定', 'M4.5'),
  (x'0193600000005000800000000000c016', 'hazard.listing.bodies', date '2017-12-11', '2', '平台初值：联合验收至少由两个单位进行，由州安委办启用前核定', 'M4.5');
