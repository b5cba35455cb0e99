-- The events in order of time, as src/archive/README.md defines their positions.
--
-- In: the table events of levels.sql, with any other columns besides.
-- Out: its columns, and where each event lies, in ms: t0, and for a bar its end t1.
--
-- DuckDB, ClickHouse and Postgres run it as it stands. docs/archives/README.md says what others need.
with
  placed as (
    -- The marks of one day are spread across it.
    select
      *,
      case
        when ends_at is null and is_day then starts_at + cast(floor(
          86400000.0 * (row_number() over (partition by starts_at, ends_at is null and is_day order by id) - 0.5)
          / count(*) over (partition by starts_at, ends_at is null and is_day) + 0.5) as bigint)
        else starts_at
      end as t0
    from events
  )
select *, coalesce(ends_at, t0) as t1
from placed
order by t0, t1, id
