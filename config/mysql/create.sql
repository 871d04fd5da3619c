-- The platform's database on MySQL 8.4 or 9.x, once, as an administrator:   mysql -u root -p < create.sql
-- Change the password and, if the application server is another machine, the host. Tables come with the first start.

create database safety character set utf8mb4 collate utf8mb4_0900_ai_ci;

-- The application's own user: it may do everything in its schema while tables are made (first start, upgrades).
create user 'safety'@'localhost' identified by 'change-me';
grant select, insert, update, delete, create, alter, drop, index, references on safety.* to 'safety'@'localhost';

-- After the first start, grants.sql beside this file takes away what would let the application rewrite the audit trail.
