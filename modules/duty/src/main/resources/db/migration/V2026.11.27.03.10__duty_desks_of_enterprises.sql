-- What an enterprise owes waits on its own desk, where somebody can do it.
update duty_work_item set desk_id = (select o.debtor_id from duty_obligation o where o.id = duty_work_item.subject_id)
  where subject_type = 'obligation' and subject_id in (select o.id from duty_obligation o where o.debtor_kind = 'ENTERPRISE');
