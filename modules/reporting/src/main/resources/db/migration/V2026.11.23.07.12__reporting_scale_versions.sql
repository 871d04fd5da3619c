-- The versions of the scale that are known (REGULATIONS §2.1). Only the ten measures of 2017 are in force: the office puts a later one in
-- force itself. Figures that nobody has read in the original are left out; Haixi's own rules of 2024 are among them.
insert into reporting_scale (id, version, name, document, state, valid_from, bonus_percent, bonus_cap) values
    (x'019ab0000000700080000000000a0100', 0, '海西州十项措施奖励标准(2017年)', '海西州保障安全生产形势稳定十项措施(2017年12月11日公布)第三项', 'IN_FORCE', '2017-12-11', null, null);
insert into reporting_scale_rule (id, scale_id, finding, grade, form, low, high, amount, percent, clause) values
    (x'019ab0000000700080000000000a1000', x'019ab0000000700080000000000a0100', 'VIOLATION_ORDINARY', null, 'BAND', 50, 300, null, null, 'M3.9'),
    (x'019ab0000000700080000000000a1001', x'019ab0000000700080000000000a0100', 'HAZARD_GENERAL', null, 'BAND', 50, 300, null, null, 'M3.9'),
    (x'019ab0000000700080000000000a1002', x'019ab0000000700080000000000a0100', 'HAZARD_LARGER', null, 'BAND', 300, 1000, null, null, 'M3.10'),
    (x'019ab0000000700080000000000a1003', x'019ab0000000700080000000000a0100', 'HAZARD_MAJOR', null, 'BAND', 1000, 2000, null, null, 'M3.11'),
    (x'019ab0000000700080000000000a1004', x'019ab0000000700080000000000a0100', 'VIOLATION_SERIOUS', null, 'BAND', 1000, 2000, null, null, 'M3.11'),
    (x'019ab0000000700080000000000a1005', x'019ab0000000700080000000000a0100', 'HAZARD_EXTRAORDINARY', null, 'BAND', 2000, 10000, null, null, 'M3.12'),
    (x'019ab0000000700080000000000a1006', x'019ab0000000700080000000000a0100', 'REGIONAL_PLAN', null, 'BAND', 2000, 10000, null, null, 'M3.12'),
    (x'019ab0000000700080000000000a1007', x'019ab0000000700080000000000a0100', 'VIOLATION_EXCEPTIONAL', null, 'BAND', 2000, 10000, null, null, 'M3.12'),
    (x'019ab0000000700080000000000a1008', x'019ab0000000700080000000000a0100', 'OCCUPATIONAL', null, 'FIXED', null, null, 500, null, 'M3.13');
insert into reporting_scale (id, version, name, document, state, valid_from, bonus_percent, bonus_cap) values
    (x'019ab0000000700080000000000a0101', 0, '国家安全生产举报奖励标准(2012年)', '安监总财〔2012〕63号', 'DRAFT', null, null, null);
insert into reporting_scale_rule (id, scale_id, finding, grade, form, low, high, amount, percent, clause) values
    (x'019ab0000000700080000000000a2000', x'019ab0000000700080000000000a0101', 'HAZARD_MAJOR', null, 'BAND', 1000, 10000, null, null, null),
    (x'019ab0000000700080000000000a2001', x'019ab0000000700080000000000a0101', 'VIOLATION_ORDINARY', null, 'BAND', 1000, 10000, null, null, null),
    (x'019ab0000000700080000000000a2002', x'019ab0000000700080000000000a0101', 'VIOLATION_SERIOUS', null, 'BAND', 1000, 10000, null, null, null),
    (x'019ab0000000700080000000000a2003', x'019ab0000000700080000000000a0101', 'VIOLATION_EXCEPTIONAL', null, 'BAND', 1000, 10000, null, null, null),
    (x'019ab0000000700080000000000a2004', x'019ab0000000700080000000000a0101', 'ACCIDENT_CONCEALED', 'GENERAL', 'BAND', 3000, 5000, null, null, null),
    (x'019ab0000000700080000000000a2005', x'019ab0000000700080000000000a0101', 'ACCIDENT_CONCEALED', 'LARGER', 'BAND', 5000, 10000, null, null, null),
    (x'019ab0000000700080000000000a2006', x'019ab0000000700080000000000a0101', 'ACCIDENT_CONCEALED', 'MAJOR', 'BAND', 10000, 20000, null, null, null),
    (x'019ab0000000700080000000000a2007', x'019ab0000000700080000000000a0101', 'ACCIDENT_CONCEALED', 'EXTRAORDINARY', 'FIXED', null, null, 30000, null, null);
insert into reporting_scale (id, version, name, document, state, valid_from, bonus_percent, bonus_cap) values
    (x'019ab0000000700080000000000a0102', 0, '国家安全生产领域举报奖励标准(2018年)', '安监总财〔2018〕19号(2018年1月4日)', 'DRAFT', null, null, null);
insert into reporting_scale_rule (id, scale_id, finding, grade, form, low, high, amount, percent, clause) values
    (x'019ab0000000700080000000000a3000', x'019ab0000000700080000000000a0102', 'HAZARD_MAJOR', null, 'FINE_SHARE', 3000, 300000, null, 15, null),
    (x'019ab0000000700080000000000a3001', x'019ab0000000700080000000000a0102', 'VIOLATION_ORDINARY', null, 'FINE_SHARE', 3000, 300000, null, 15, null),
    (x'019ab0000000700080000000000a3002', x'019ab0000000700080000000000a0102', 'VIOLATION_SERIOUS', null, 'FINE_SHARE', 3000, 300000, null, 15, null),
    (x'019ab0000000700080000000000a3003', x'019ab0000000700080000000000a0102', 'VIOLATION_EXCEPTIONAL', null, 'FINE_SHARE', 3000, 300000, null, 15, null),
    (x'019ab0000000700080000000000a3004', x'019ab0000000700080000000000a0102', 'ACCIDENT_CONCEALED', 'GENERAL', 'PER_DEATH', null, 300000, 30000, null, null),
    (x'019ab0000000700080000000000a3005', x'019ab0000000700080000000000a0102', 'ACCIDENT_CONCEALED', 'LARGER', 'PER_DEATH', null, 300000, 40000, null, null),
    (x'019ab0000000700080000000000a3006', x'019ab0000000700080000000000a0102', 'ACCIDENT_CONCEALED', 'MAJOR', 'PER_DEATH', null, 300000, 50000, null, null),
    (x'019ab0000000700080000000000a3007', x'019ab0000000700080000000000a0102', 'ACCIDENT_CONCEALED', 'EXTRAORDINARY', 'PER_DEATH', null, 300000, 60000, null, null);
insert into reporting_scale (id, version, name, document, state, valid_from, bonus_percent, bonus_cap) values
    (x'019ab0000000700080000000000a0103', 0, '青海省安全生产举报奖励标准(2023年试行)', '青海省安全生产举报奖励实施细则(试行),2023年7月;瞒报事故各等级数额未见原文,待补录', 'DRAFT', null, null, null);
insert into reporting_scale_rule (id, scale_id, finding, grade, form, low, high, amount, percent, clause) values
    (x'019ab0000000700080000000000a4000', x'019ab0000000700080000000000a0103', 'HAZARD_GENERAL', null, 'FINE_SHARE', null, 300000, null, 10, null),
    (x'019ab0000000700080000000000a4001', x'019ab0000000700080000000000a0103', 'HAZARD_MAJOR', null, 'FINE_SHARE', null, 300000, null, 15, null),
    (x'019ab0000000700080000000000a4002', x'019ab0000000700080000000000a0103', 'VIOLATION_ORDINARY', null, 'FINE_SHARE', null, 300000, null, 15, null),
    (x'019ab0000000700080000000000a4003', x'019ab0000000700080000000000a0103', 'VIOLATION_SERIOUS', null, 'FINE_SHARE', null, 300000, null, 15, null),
    (x'019ab0000000700080000000000a4004', x'019ab0000000700080000000000a0103', 'VIOLATION_EXCEPTIONAL', null, 'FINE_SHARE', null, 300000, null, 15, null);
insert into reporting_scale (id, version, name, document, state, valid_from, bonus_percent, bonus_cap) values
    (x'019ab0000000700080000000000a0104', 0, '青海省安全生产举报奖励标准(2024年)', '《青海省安全生产举报奖励办法》(2024年);瞒报事故各等级数额和未处罚情形的标准未见原文,待补录', 'DRAFT', null, 10, 300000);
insert into reporting_scale_rule (id, scale_id, finding, grade, form, low, high, amount, percent, clause) values
    (x'019ab0000000700080000000000a5000', x'019ab0000000700080000000000a0104', 'HAZARD_GENERAL', null, 'FINE_SHARE', null, 6000, null, 12, null),
    (x'019ab0000000700080000000000a5001', x'019ab0000000700080000000000a0104', 'HAZARD_MAJOR', null, 'FINE_SHARE', null, 300000, null, 15, null),
    (x'019ab0000000700080000000000a5002', x'019ab0000000700080000000000a0104', 'VIOLATION_ORDINARY', null, 'FINE_SHARE', null, 300000, null, 12, null),
    (x'019ab0000000700080000000000a5003', x'019ab0000000700080000000000a0104', 'VIOLATION_SERIOUS', null, 'FINE_SHARE', null, 300000, null, 12, null),
    (x'019ab0000000700080000000000a5004', x'019ab0000000700080000000000a0104', 'VIOLATION_EXCEPTIONAL', null, 'FINE_SHARE', null, 300000, null, 12, null);
