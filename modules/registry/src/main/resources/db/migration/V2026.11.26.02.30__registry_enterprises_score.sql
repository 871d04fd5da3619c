-- An enterprise that takes part in a mutual inspection scores through its own account, where the role of the house still is.
insert into registry_role_permission (role_id, permission) select id, 'MUTUAL_SCORE' from registry_role where id = X'01935500000070008000000000000b31';
