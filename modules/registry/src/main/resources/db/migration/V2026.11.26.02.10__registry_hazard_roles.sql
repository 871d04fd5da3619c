-- Who handles hazards: offices, regulators of industries, enterprises, insurers and inspectors; a house that has given one of these names to a role of its own keeps that.
insert into registry_role (id, version, name, kind)
select X'01935500000070008000000000000d01', 0, '行业监管人员', 'BUSINESS' from registry_setup left join registry_role taken on taken.name = '行业监管人员' where taken.id is null;
insert into registry_role_permission (role_id, permission) select id, 'REGISTRY_SEE' from registry_role where id = X'01935500000070008000000000000d01';
insert into registry_role_permission (role_id, permission) select id, 'HAZARD_SEE' from registry_role where id = X'01935500000070008000000000000d01';
insert into registry_role_permission (role_id, permission) select id, 'HAZARD_HANDLE' from registry_role where id = X'01935500000070008000000000000d01';
insert into registry_role_permission (role_id, permission) select id, 'DUTY_SEE' from registry_role where id = X'01935500000070008000000000000d01';
insert into registry_role (id, version, name, kind)
select X'01935500000070008000000000000d02', 0, '互检人员', 'BUSINESS' from registry_setup left join registry_role taken on taken.name = '互检人员' where taken.id is null;
insert into registry_role_permission (role_id, permission) select id, 'MUTUAL_SCORE' from registry_role where id = X'01935500000070008000000000000d02';
insert into registry_role (id, version, name, kind)
select X'01935500000070008000000000000d03', 0, '保险机构人员', 'BUSINESS' from registry_setup left join registry_role taken on taken.name = '保险机构人员' where taken.id is null;
insert into registry_role_permission (role_id, permission) select id, 'INSURANCE_SERVE' from registry_role where id = X'01935500000070008000000000000d03';
-- The roles of the house, where they still are.
insert into registry_role_permission (role_id, permission) select id, 'HAZARD_SEE' from registry_role where id = X'01935500000070008000000000000a04';
insert into registry_role_permission (role_id, permission) select id, 'HAZARD_HANDLE' from registry_role where id = X'01935500000070008000000000000a04';
insert into registry_role_permission (role_id, permission) select id, 'EXPERT_KEEP' from registry_role where id = X'01935500000070008000000000000a04';
insert into registry_role_permission (role_id, permission) select id, 'INSURANCE_KEEP' from registry_role where id = X'01935500000070008000000000000a04';
insert into registry_role_permission (role_id, permission) select id, 'MUTUAL_KEEP' from registry_role where id = X'01935500000070008000000000000a04';
insert into registry_role_permission (role_id, permission) select id, 'HAZARD_SEE' from registry_role where id = X'01935500000070008000000000000a05';
insert into registry_role_permission (role_id, permission) select id, 'LISTING_DECIDE' from registry_role where id = X'01935500000070008000000000000a05';
insert into registry_role_permission (role_id, permission) select id, 'HAZARD_SEE' from registry_role where id = X'01935500000070008000000000000a0a';
insert into registry_role_permission (role_id, permission) select id, 'HAZARD_SEE' from registry_role where id = X'01935500000070008000000000000b31';
insert into registry_role_permission (role_id, permission) select id, 'HAZARD_RECTIFY' from registry_role where id = X'01935500000070008000000000000b31';
insert into registry_role_permission (role_id, permission) select id, 'RISK_KEEP' from registry_role where id = X'01935500000070008000000000000b31';
