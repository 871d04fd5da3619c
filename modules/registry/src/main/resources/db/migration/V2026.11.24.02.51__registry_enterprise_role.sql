-- Whoever keeps an enterprise's safety: answers for what was told on the enterprise's own line.
insert into registry_role (id, version, name, kind) values (X'01935500000070008000000000000b31', 0, '企业安全管理员', 'BUSINESS');
insert into registry_role_permission (role_id, permission) values (X'01935500000070008000000000000b31', 'ENTERPRISE_ANSWER');
