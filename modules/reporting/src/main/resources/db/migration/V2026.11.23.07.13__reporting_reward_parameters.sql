-- What the office may set about rewards, with the paper each figure stands in; figures without a paper say so.
insert into registry_parameter (id, code, valid_from, text_value, document, clause) values
    (x'019ab0000000700080000000000b0001', 'reporting.reward.assessment', '2017-12-11',
     'PEOPLE 0 7 14 20; SEVERITY 0 7 14 20; LIKELIHOOD 0 5 10 15; LOSS 0 5 10 15; EXTENT 0 3 6 10; URGENCY 0 3 6 10; QUALITY 0 3 6 10',
     '平台初始设置(十项措施只要求科学评估危害程度和损失大小,未定分值),由州安委办修订', 'M3.8'),
    (x'019ab0000000700080000000000b0002', 'reporting.reward.notify', '2017-12-11', '20 D',
     '青海省安全生产举报奖励实施细则(试行),2023年7月:条件具备后二十日内通知领取', 'M3.7'),
    (x'019ab0000000700080000000000b0003', 'reporting.reward.collect', '2017-12-11', '60 D',
     '青海省安全生产举报奖励实施细则(试行),2023年7月:自接到通知之日起六十日内领取', 'M3.7'),
    (x'019ab0000000700080000000000b0004', 'reporting.reward.bank-details.keep', '2017-12-11', '30 D',
     '《个人信息保护法》第十九条(最短必要期限);天数为平台初始设置,由州安委办修订', 'M3.7');
