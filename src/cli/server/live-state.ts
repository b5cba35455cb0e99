/** Tells pages that follow the seeds of each change, as server-sent events. Node only. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { formatReport } from '../../seeds/report/report-text.ts';
import { ALONE } from './page-serving.ts';
import type { Preview } from './preview.ts';

/** What a page is sent. */
export interface State {
  /** Differs after each change. */
  readonly version: string;
  /** What is wrong in its timeline, as in the terminal; null if nothing is. */
  readonly report: string | null;
}

/** The address that a page listens to; its query names the page's timeline. */
export const STATE_ADDRESS = '/__sourceline/state';

export interface LiveStates {
  readonly follow: (request: IncomingMessage, response: ServerResponse) => void;
  /** Tells all pages. */
  readonly send: () => void;
}

export function liveStates(preview: Preview): LiveStates {
  const listeners = new Map<ServerResponse, string | null>();
  let changes = 0;
  const tell = (response: ServerResponse, id: string | null): void => {
    // What is wrong in one timeline covers no other.
    const findings = preview.findings.filter((each) => each.id === null || each.id === id);
    const report = findings.length > 0 ? formatReport(findings) : null;
    const state: State = { version: `${process.pid}-${changes}`, report };
    response.write(`data: ${JSON.stringify(state)}\n\n`);
  };
  return {
    follow(request, response) {
      const id = new URL(request.url ?? '', 'http://localhost').searchParams.get('timeline');
      response.writeHead(200, {
        ...ALONE,
        'Cache-Control': 'no-store',
        'Content-Type': 'text/event-stream',
      });
      listeners.set(response, id);
      response.on('close', () => listeners.delete(response));
      tell(response, id);
    },
    send() {
      changes++;
      for (const [response, id] of listeners) tell(response, id);
    },
  };
}
