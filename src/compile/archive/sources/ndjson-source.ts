/**
 * Reads NDJSON: an event of the public format a line. An event may bring the documents that it cites,
 * as `documents`, and a `score` from 0 to 255 that decides between events of the same importance. The
 * first line may be a timeline of the public format without events, for title, lanes and clock.
 */
import { Findings } from '../../../timeline/check/findings.ts';
import { siftingTimeline } from '../../../timeline/check/sift-timeline.ts';
import { describeProblems } from '../../../timeline/problem.ts';
import type { TimelineJson } from '../../../timeline/schema.ts';
import { finish } from '../../../timeline/steps.ts';
import type { ArchiveFacts } from '../archive-facts.ts';
import type { SortedRows } from '../sorted-rows.ts';
import { eachLine } from '../byte-lines.ts';
import { textOf } from '../piece.ts';
import { SourceLines } from './source-lines.ts';
import { bareFacts, FaultList, type Defaults } from './source.ts';
import { WholeEvents } from './whole-event.ts';

/**
 * @param path of the file
 * @param defaults if it does not begin with a timeline
 * @throws SourceFault
 */
export function readNdjson(path: string, defaults: Defaults, rows: SortedRows): ArchiveFacts {
  const faults = new FaultList((line) => `${path}:${line}`);
  const reader = new WholeEvents(rows);
  let head: TimelineJson | null = null;
  rows.readAgainFrom(new SourceLines(path));
  eachLine(path, (line, number, place) => {
    if (reader.addLine(line, place)) return;
    const text = textOf(line);
    if (text.trim() === '') return;
    const read = jsonOf(text);
    if ('fault' in read) {
      faults.add(number, read.fault);
      return;
    }
    if (number === 1 && isHead(read.json)) {
      const found = headOf(read.json);
      if (typeof found === 'string') faults.add(number, found);
      else reader.follow((head = found));
      return;
    }
    const fault = reader.addPlain(read.json, text, line) ? null : reader.add(read.json);
    if (fault !== null) faults.add(number, fault);
  });
  faults.finish();
  if (head === null || rows.count === 0) return bareFacts(path, defaults, rows);
  const { id, title, summary, summarySpans, language, timeZone, weekend, home } = head;
  const { clockChanges, spellings, lanes } = head;
  return {
    ...{ id, title, summary, summarySpans, language, timeZone, weekend, clockChanges, home },
    ...{ spellings, lanes, documents: null },
  };
}

function jsonOf(line: string): { readonly json: unknown } | { readonly fault: string } {
  try {
    const json: unknown = JSON.parse(line);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return { json };
    return { fault: 'This line is not an event: write a JSON object in each line.' };
  } catch (error) {
    return { fault: `This line is not JSON: ${(error as Error).message}` };
  }
}

const isHead = (json: unknown): boolean => Object.hasOwn(json as object, 'format');

/** A sentence if it cannot be read. */
function headOf(json: unknown): TimelineJson | string {
  const findings = new Findings();
  const read = finish(
    siftingTimeline({ documents: [], spellings: [], ...(json as object), events: [] }, findings),
  );
  return read && findings.problems.length === 0 ? read : describeProblems(findings.problems);
}
