-- The ten measures name who reports to whom and how often (M1.2 to M1.7); what follows they leave to the office.
insert into registry_parameter (id, code, valid_from, text_value, document, clause) values
  (x'0193500000005000800000000000a001', 'accountability.report.outline', date '2017-12-11', '履行安全生产职责情况*|存在的主要问题|下一步工作打算', '十项措施第一项；除“履行安全生产职责情况”外为平台初值，由州安委办启用前核定', 'M1.7'),
  (x'0193500000005000800000000000a002', 'accountability.report.full-score', date '2017-12-11', '100', '平台初值：述职评分满分，由州安委办启用前核定', 'M1.1'),
  (x'0193500000005000800000000000a003', 'accountability.report.comment-below', date '2017-12-11', '60', '平台初值：低于此分须写明评语，由州安委办启用前核定', 'M1.1'),
  (x'0193500000005000800000000000a004', 'accountability.report.closing', date '2017-12-11', '90 D', '平台初值：截止日后仍可逾期提交的时间，由州安委办启用前核定', 'M1.1'),
  (x'0193500000005000800000000000a005', 'accountability.report.resubmit', date '2017-12-11', '10 WD', '平台初值：退回后重新提交仍按首次提交日计算的时间，由州安委办启用前核定', 'M1.1');
