-- The audit administrator looks by act and by name; nobody looks by account.
create index platform_audit_by_act on platform_audit (act, id);
create index platform_audit_by_actor on platform_audit (actor_name, id);
drop index platform_audit_by_account on platform_audit;
