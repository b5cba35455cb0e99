/** Reads the port that the user asked for. */
import { CommandError, type Call } from '../command.ts';

/** @returns undefined if no port was given. @throws CommandError if it is not a port. */
export function portOf({ options }: Pick<Call, 'options'>): number | undefined {
  const text = options.port ?? process.env.PORT;
  if (typeof text !== 'string' || text === '') return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
  if (port > 65_535) throw new CommandError(`"${text}" is not a port: ports are 0 to 65535.`, 2);
  return port;
}
