/** The port that was asked for. */
import { CommandError, type Call } from '../command.ts';

/** @returns undefined where nobody asked. @throws CommandError for what is no port. */
export function portOf({ options }: Pick<Call, 'options'>): number | undefined {
  const text = options.port ?? process.env.PORT;
  if (typeof text !== 'string' || text === '') return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
  if (port > 65_535) throw new CommandError(`"${text}" is no port: ports are 0 to 65535.`, 2);
  return port;
}
