-- What a county's office and whoever follows one clause look at first, in the order in which it is due: each list reads only the rows that it shows.
create index duty_obligation_by_region_state on duty_obligation (region_path, state, due_on, id);
create index duty_obligation_by_clause_due on duty_obligation (clause, due_on, id);
