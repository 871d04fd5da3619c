-- Every enterprise has a row that says how its risks stand: who keeps no list is seen as well (M5.7).
insert into hazard_risk_standing (enterprise_id, colour, red, orange, yellow, blue, unassessed, since_day)
  select e.id, 4, 0, 0, 0, 0, 0, current_date from registry_enterprise e where not exists (select 1 from hazard_risk_standing s where s.enterprise_id = e.id);
