-- An enterprise owes something itself: the regular assessment of its risks (M5.8). Its officer sees what it owes, and nothing else of it.
insert into registry_role_permission (role_id, permission) select id, 'DUTY_SEE' from registry_role where id = X'01935500000070008000000000000b31';
