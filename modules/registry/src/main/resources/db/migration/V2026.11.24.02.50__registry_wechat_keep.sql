-- The directors of the committee offices keep the WeChat lines, where their role still is one of the house's.
insert into registry_role_permission (role_id, permission) select id, 'WECHAT_KEEP' from registry_role where id = X'01935500000070008000000000000a05';
