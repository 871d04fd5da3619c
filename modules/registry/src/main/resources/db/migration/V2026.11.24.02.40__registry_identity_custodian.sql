-- Who decides whether somebody may learn who told (reporting.disclosure).
insert into registry_role (id, version, name, kind) values (X'01935500000070008000000000000a0d', 0, '举报人身份保管员', 'BUSINESS');
insert into registry_role_permission (role_id, permission) values (X'01935500000070008000000000000a0d', 'IDENTITY_KEEP');
