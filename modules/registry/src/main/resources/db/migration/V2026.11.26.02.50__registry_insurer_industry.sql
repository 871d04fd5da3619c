-- Insurers are enterprises of the register: liability insurance (M5.9) is theirs to give. Division 68 of GB/T 4754-2017, from general knowledge.
insert into registry_industry (code, name, verified) values ('68', '保险业', 0);
