-- What a tip is like, so that a flood of likes lies on a desk as one item; and the contents that were found to be abuse.
create table reporting_fingerprint (
  tip_id binary(16) not null primary key,
  region_code varchar(12) not null,
  made_at datetime(6) not null,
  text_bits bigint not null,
  picture_bits bigint,
  lead_id binary(16) not null,
  constraint reporting_fingerprint_tip foreign key (tip_id) references reporting_tip (id)
);
create index reporting_fingerprint_by_lead on reporting_fingerprint (lead_id, tip_id);
create index reporting_fingerprint_by_region on reporting_fingerprint (region_code, made_at);

create table reporting_intake_beat (
  id int not null primary key,
  beat_at datetime(6) not null
);
insert into reporting_intake_beat (id, beat_at) values (1, '2017-12-11 00:00:00');

-- Limits against floods: many citizens share one address of a mobile network, so they are wide, and wider for who gives a proof of work.
insert into registry_parameter (id, code, valid_from, text_value, document, clause) values
  (x'0193500000007000800000000000a030', 'reporting.intake.free-megabytes', date '2017-12-11', '1024', '平台初值：附件磁盘剩余空间少于此数时暂停接收，由州安委办启用前核定', 'M3.5'),
  (x'0193500000007000800000000000a031', 'reporting.intake.slowest-seconds', date '2017-12-11', '5', '平台初值：数据库写入慢于此数时暂停接收，由州安委办启用前核定', 'M3.5'),
  (x'0193500000007000800000000000a032', 'reporting.intake.hourly-megabytes', date '2017-12-11', '20480', '平台初值：每小时接收附件总量上限，由州安委办启用前核定', 'M3.5'),
  (x'0193500000007000800000000000a033', 'portal.limit.plain', date '2017-12-11', '60', '平台初值：同一来源每小时举报件数上限（未作计算验证），由州安委办启用前核定', 'M3.5'),
  (x'0193500000007000800000000000a034', 'portal.limit.proved', date '2017-12-11', '600', '平台初值：同一来源每小时举报件数上限（已作计算验证），由州安委办启用前核定', 'M3.5'),
  (x'0193500000007000800000000000a035', 'portal.limit.receipts', date '2017-12-11', '1200', '平台初值：同一来源每小时凭回执查询次数上限，由州安委办启用前核定', 'M3.5'),
  (x'0193500000007000800000000000a036', 'portal.limit.chat', date '2017-12-11', '120', '平台初值：同一微信用户每小时消息数上限，由州安委办启用前核定', 'M3.2'),
  (x'0193500000007000800000000000a037', 'portal.proof.bits', date '2017-12-11', '17', '平台初值：计算验证的基本难度，廉价手机约一秒', 'M3.5'),
  (x'0193500000007000800000000000a038', 'portal.proof.calm', date '2017-12-11', '20', '平台初值：每分钟举报多于此数后每翻一番难度加一', 'M3.5');
