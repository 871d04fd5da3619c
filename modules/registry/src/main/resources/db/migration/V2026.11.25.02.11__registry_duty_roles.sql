-- Who writes duty reports and who receives them; a house that has given one of these names to a role of its own keeps that.
insert into registry_role (id, version, name, kind)
select X'01935500000070008000000000000c01', 0, '述职人员', 'BUSINESS' from registry_setup left join registry_role taken on taken.name = '述职人员' where taken.id is null;
insert into registry_role_permission (role_id, permission) select id, 'REPORT_WRITE' from registry_role where id = X'01935500000070008000000000000c01';
insert into registry_role_permission (role_id, permission) select id, 'DUTY_SEE' from registry_role where id = X'01935500000070008000000000000c01';
insert into registry_role (id, version, name, kind)
select X'01935500000070008000000000000c02', 0, '述职受理人员', 'BUSINESS' from registry_setup left join registry_role taken on taken.name = '述职受理人员' where taken.id is null;
insert into registry_role_permission (role_id, permission) select id, 'REPORT_RECEIVE' from registry_role where id = X'01935500000070008000000000000c02';
insert into registry_role_permission (role_id, permission) select id, 'DUTY_SEE' from registry_role where id = X'01935500000070008000000000000c02';
-- The committee offices keep what is owed and the leaders see it, where their roles still are of the house's.
insert into registry_role_permission (role_id, permission) select id, 'DUTY_SEE' from registry_role where id = X'01935500000070008000000000000a04';
insert into registry_role_permission (role_id, permission) select id, 'DUTY_KEEP' from registry_role where id = X'01935500000070008000000000000a04';
insert into registry_role_permission (role_id, permission) select id, 'DUTY_SEE' from registry_role where id = X'01935500000070008000000000000a05';
insert into registry_role_permission (role_id, permission) select id, 'DUTY_KEEP' from registry_role where id = X'01935500000070008000000000000a05';
insert into registry_role_permission (role_id, permission) select id, 'DUTY_SEE' from registry_role where id = X'01935500000070008000000000000a0a';
