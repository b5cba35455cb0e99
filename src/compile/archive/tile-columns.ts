/** Writes the events of a tile in columns: the same bytes as of archive/columns.ts. Node only. */
import { JsonBytes } from './json-bytes.ts';
import type { WrittenRow } from './row-bytes.ts';

const [NEWLINE, SPACE] = [0x0a, 0x20];

/** The columns of one tile after the other. */
export class TileColumns {
  #last = 0;
  #count = 0;
  #isScored = false;
  readonly #positions = new JsonBytes();
  readonly #dates = new JsonBytes();
  readonly #places = new JsonBytes();
  readonly #lanes = new JsonBytes();
  readonly #importances = new JsonBytes();
  readonly #statuses = new JsonBytes();
  readonly #flags = new JsonBytes();
  readonly #scores = new JsonBytes();
  readonly #documents = new JsonBytes();
  readonly #labels = new JsonBytes();
  readonly #ids = new JsonBytes();
  readonly #all = [
    ...[this.#positions, this.#dates, this.#places, this.#lanes, this.#importances],
    ...[this.#statuses, this.#flags, this.#scores, this.#documents, this.#labels, this.#ids],
  ];

  clear(): void {
    for (const each of this.#all) each.clear();
    this.#last = 0;
    this.#count = 0;
    this.#isScored = false;
  }

  /**
   * In order of position.
   *
   * @param at ms from the start of what the date names to where its mark stands; 0 for a bar
   * @param lane its index
   */
  add(row: WrittenRow, position: number, at: number, lane: number): void {
    const { bytes, idAt, dateAt, labelAt, labelEnd } = row;
    if (this.#count > 0) {
      this.#dates.add('\\n');
      this.#labels.add('\\n');
      this.#ids.add('\\n');
    }
    this.#positions.addEntry(position - this.#last);
    this.#last = position;
    this.#dates.addEscaped(bytes, dateAt, labelAt);
    this.#places.addEntry(at);
    this.#lanes.addDigit(lane);
    this.#importances.addDigit(row.importance);
    this.#statuses.addDigit(row.status);
    this.#flags.addDigit((row.differs ? 1 : 0) + (row.isCorrected ? 2 : 0));
    this.#addScore(row.score);
    this.#documents.addEntry(row.documents);
    this.#addLabel(bytes, labelAt, labelEnd);
    this.#ids.addEscaped(bytes, idAt, dateAt);
    this.#count++;
  }

  /** Most tiles have none above 0, and then no column of them. */
  #addScore(score: number): void {
    if (score > 0 && !this.#isScored) {
      for (let k = 0; k < this.#count; k++) this.#scores.addEntry(0);
      this.#isScored = true;
    }
    if (this.#isScored) this.#scores.addEntry(score);
  }

  /** It is one line in the chart anyway. */
  #addLabel(bytes: Uint8Array, from: number, to: number): void {
    let start = from;
    for (let at = from; at < to; at++) {
      if (bytes[at] !== NEWLINE) continue;
      this.#labels.addEscaped(bytes, start, at);
      this.#labels.addByte(SPACE);
      start = at + 1;
    }
    this.#labels.addEscaped(bytes, start, to);
  }

  /** The fields of the tile that are columns, with commas between. */
  writeTo(json: JsonBytes): void {
    const field = (name: string, value: JsonBytes, around = '""'): void => {
      json.add(`"${name}":${around.charAt(0)}`);
      json.addBytes(value.bytes, 0, value.used);
      json.add(`${around.charAt(1)},`);
    };
    field('o', this.#positions, '[]');
    field('e', this.#dates);
    field('at', this.#places, '[]');
    field('l', this.#lanes);
    field('p', this.#importances);
    field('s', this.#statuses);
    field('f', this.#flags);
    if (this.#isScored) field('r', this.#scores, '[]');
    field('n', this.#documents, '[]');
    field('x', this.#labels);
    field('i', this.#ids);
  }
}
