-- Words that make what is told on an enterprise's own line the government's alone (M3.3): about who leads it, about people hurt, about what is hidden or grave.
insert into registry_parameter (id, code, valid_from, text_value, document, clause) values
  (x'019ab0000000700080000000000c0002', 'reporting.enterprise.not-theirs', date '2017-12-11',
   '负责人,法定代表人,法人,董事,经理,厂长,矿长,站长,主任,队长,老板,领导,管理层,伤亡,死亡,死了,重伤,瞒报,谎报,隐瞒,伪造,造假,报复,重大', '平台初始设置(含有其一即只由政府办理),由州安委办修订', 'M3.3');
