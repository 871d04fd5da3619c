-- A line may be an enterprise's own account (M3.3): then its region is the enterprise's.
alter table reporting_wechat_line add column uscc varchar(18);
