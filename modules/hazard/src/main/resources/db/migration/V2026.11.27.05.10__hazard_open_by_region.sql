-- What is open in each region, with or without a place on the map, is counted from the index alone.
create index hazard_hazard_open on hazard_hazard (state, region_path, kept, grade, due_on);

insert into registry_parameter (id, code, valid_from, text_value, document, clause) values
  (x'0193600000005000800000000000c005', 'hazard.hazard.longest', date '2017-12-11', '2 Y', '平台初值：整改期限和延期最长不超过的时间，用于防止误填年份，由州安委办启用前核定', 'M5.3');
