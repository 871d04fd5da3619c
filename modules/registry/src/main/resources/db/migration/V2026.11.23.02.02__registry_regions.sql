-- REGULATIONS §9.1. Where no day of founding is on record, 1949-10-01 stands for «as long as records go».
-- The administrative committees of Mangnai and Lenghu had no code of GB/T 2260: 6328MY and 6328LH are ours.
insert into registry_region (code, path, name, name_en, longitude, latitude, valid_from, valid_to) values
('632800', '632800/', '海西蒙古族藏族自治州', 'Haixi Mongol and Tibetan Autonomous Prefecture', 97.360984, 37.369436, '1949-10-01', null),
('632801', '632800/632801/', '格尔木市', 'Golmud City', 94.928453, 36.406367, '1949-10-01', null),
('632802', '632800/632802/', '德令哈市', 'Delingha City', 97.360984, 37.369436, '1949-10-01', null),
('632803', '632800/632803/', '茫崖市', 'Mangnai City', 90.856000, 38.247000, '2018-12-27', null),
('6328MY', '632800/6328MY/', '茫崖行政委员会', 'Mangnai Administrative Committee', 90.856000, 38.247000, '1949-10-01', '2018-12-26'),
('6328LH', '632800/6328LH/', '冷湖行政委员会', 'Lenghu Administrative Committee', 93.330000, 38.750000, '1949-10-01', '2018-12-26'),
('632821', '632800/632821/', '乌兰县', 'Ulan County', 98.480195, 36.929749, '1949-10-01', null),
('632822', '632800/632822/', '都兰县', 'Dulan County', 98.095844, 36.302496, '1949-10-01', null),
('632823', '632800/632823/', '天峻县', 'Tianjun County', 99.022984, 37.300851, '1949-10-01', null),
('632857', '632800/632857/', '大柴旦行政委员会', 'Da Qaidam Administrative Committee', 95.356546, 37.853328, '1949-10-01', null);

insert into registry_region_succession (predecessor, successor) values ('6328MY', '632803'), ('6328LH', '632803');
