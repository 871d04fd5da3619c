-- What the application's own database user may do once its tables are there. Run as an administrator after the first start and after every upgrade;
-- it may be repeated. Before an upgrade, give the user of create.sql its rights over the schema again, since migrations make tables.
--
--   mysql -u root -p safety < grants.sql        (schema `safety`, user `safety`@`localhost`, as in create.sql; change it twice below if yours differs)
--
-- The audit trail and its seals can then only be added to and read: the application could not cover its own tracks if it wanted to. MySQL adds
-- privileges up and knows no exception from a grant on a whole schema, so that grant goes and each table gets its own.

drop procedure if exists safety_grants;
delimiter //
create procedure safety_grants(in application varchar(100))
begin
  declare done boolean default false;
  declare name varchar(64);
  declare tables_of_safety cursor for
    select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE';
  declare continue handler for not found set done = true;

  set @take = concat('revoke if exists all privileges on `', database(), '`.* from ', application);
  prepare take from @take;
  execute take;
  deallocate prepare take;

  open tables_of_safety;
  each_table: loop
    fetch tables_of_safety into name;
    if done then leave each_table; end if;
    set @rights = case
      when name in ('platform_audit', 'platform_audit_seal') then 'select, insert'
      when name = 'flyway_schema_history' then 'select'
      else 'select, insert, update, delete' end;
    set @give = concat('grant ', @rights, ' on `', database(), '`.`', name, '` to ', application);
    prepare give from @give;
    execute give;
    deallocate prepare give;
  end loop;
  close tables_of_safety;
end //
delimiter ;

call safety_grants('`safety`@`localhost`');
drop procedure safety_grants;

-- To be looked at by the audit administrator: no line may name platform_audit or platform_audit_seal with UPDATE or DELETE, and none the whole schema.
show grants for `safety`@`localhost`;
