-- What an enterprise has to rectify waits on its own desk. Until its next move the item leads to the list that finds it by its number: no function writes a UUID alike on
-- every database.
insert into duty_work_item (id, kind, subject_type, subject_id, title, desk_id, permission, region_path, since, due_on, link, urgent)
  select h.id, 'hazard.hazard.work.rectify', 'hazard', h.id, h.number, h.enterprise_id, 'HAZARD_RECTIFY', h.region_path, h.reported_at, h.deadline,
    concat('/hazard/hazards?text=', h.number), h.grade in ('MAJOR', 'EXTRAORDINARY')
  from hazard_hazard h where h.state in ('ORDERED', 'RECTIFYING') and h.enterprise_id is not null;
