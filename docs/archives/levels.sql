-- The level of each event, as src/archive/README.md defines it, for sourceline archive.
--
-- In: a table events with
--   id          text of a-z, 0-9 and hyphens
--   lane        the same
--   importance  1 to 5
--   score       0 to 255
--   label       text of at most 36 characters
--   starts_at   ms since 1970 on the timeline's clock: where the day or the time of day begins
--   ends_at     ms: where the last day or time of day of a bar is over; null for a mark
--   is_day      true for a mark that is exact to the day, false for one with a time of day
-- Out: id, level.
--
-- DuckDB, ClickHouse and Postgres run it as it stands. docs/archives/README.md says what others need.
with
  placed as (
    -- The marks of one day are spread across it.
    select
      id,
      lane,
      importance,
      score,
      least(char_length(label), 1023) as label_length,
      case
        when ends_at is null and is_day then starts_at + cast(floor(
          86400000.0 * (row_number() over (partition by starts_at, ends_at is null and is_day order by id) - 0.5)
          / count(*) over (partition by starts_at, ends_at is null and is_day) + 0.5) as bigint)
        else starts_at
      end as t0,
      ends_at
    from events
  ),
  counted as (
    select lane, count(*) as events_in_lane from placed group by lane
  ),
  claims as (
    -- Each lane has a row of 24; the others go by the square root of its number of events.
    select
      lane,
      row_number() over (
        order by sqrt(events_in_lane) / (2 * n + 1) desc, events_in_lane desc, lane
      ) as place
    from counted cross join (select generate_series as n from generate_series(1, 23)) as numbers
  ),
  most as (
    select
      lane,
      2 * (1 + count(case when place <= 24 - (select count(*) from counted) then 1 end)) as let_in
    from claims
    group by lane
  ),
  octaves as (
    select generate_series - 13 as octave
    from generate_series(0, 60)
    where power(2, generate_series - 16) < (
      select greatest(1, (max(coalesce(ends_at, t0)) - min(t0)) / 86400000.0) from placed
    )
  ),
  ranked as (
    select
      id,
      octave,
      let_in,
      row_number() over (
        partition by placed.lane, octave,
          cast(floor(floor((t0 - 29257123) / 1318.359375) / power(2, octave + 13)) as bigint)
        order by importance desc, score desc, label_length, t0, coalesce(ends_at, t0), id
      ) as place
    from placed join most on most.lane = placed.lane cross join octaves
  )
select id, coalesce(max(case when place <= let_in then octave end), -14) as level
from ranked
group by id
