-- Who must not see a tip, at whatever level: named in it, accused, owner of the accused, or by his own word (M3.5).
create table reporting_recusal (
  id binary(16) not null primary key,
  tip_id binary(16) not null,
  party_id binary(16) not null,
  party_name varchar(200) not null,
  person boolean not null,
  cause varchar(16) not null,
  since datetime(6) not null,
  constraint reporting_recusal_once unique (tip_id, party_id),
  constraint reporting_recusal_tip foreign key (tip_id) references reporting_tip (id)
);
create index reporting_recusal_by_party on reporting_recusal (party_id, tip_id);

-- What the tipster sent after his tip and nobody has looked at; whether he says that he suffers for it; the day on which all was done.
alter table reporting_tip add column unread boolean not null default false;
alter table reporting_tip add column retaliation varchar(16) not null default 'NONE';
alter table reporting_tip add column ended_on date;
update reporting_tip set ended_on = coalesce(handled_on, result_told_on, verified_on, accepted_on, received_on) where state in ('CLOSED', 'REJECTED', 'MERGED');
insert into registry_parameter (id, code, valid_from, text_value, document, clause) values
  (x'0193500000007000800000000000a020', 'registry.short-names', date '2017-12-11', '安全生产委员会办公室=安委办,应急管理局=应急局,人民政府=政府,行政委员会=行委,工业和信息化局=工信局,住房和城乡建设局=住建局,交通运输局=交通局,市场监督管理局=市监局,自然资源局=自然局,生态环境局=环保局,发展和改革委员会=发改委,卫生健康委员会=卫健委,海西蒙古族藏族自治州=海西州', '平台初值：群众常用简称，由州安委办补充', 'M3.5');
