/** The page of all messages, docs/messages.md. */
import type { Code } from '../../src/seeds/report/diagnostics.ts';
import { anchorOf } from '../project/documents/markdown.ts';
import { EVENTS, type Lesson } from './lesson.ts';
import { THEMES } from './lessons.ts';

const HEAD = `# What the messages mean

When something is wrong, Sourceline says where it is, what it is, and what to do. This page has every
message by its code: what was written, what the command says of it, and what to write instead. The
examples are mistakes in [the timeline of the guide](guide.md).

An **error** stops the command, and nothing is written. A **warning** is said, and the command goes on.
**Advice** is what \`npx sourceline check\` lists before you publish.
`;

/** @param told the message that a lesson makes */
export async function pageOf(
  told: (code: Code, lesson: Lesson) => Promise<string>,
): Promise<string> {
  const parts = [HEAD, `${contents()}\n`];
  for (const [theme, lessons] of Object.entries(THEMES)) {
    parts.push(`## ${theme}\n`);
    for (const [code, lesson] of Object.entries(lessons))
      parts.push(sectionOf(code, await told(code as Code, lesson), lesson));
  }
  return parts.join('\n');
}

const contents = (): string =>
  Object.keys(THEMES)
    .map((theme) => `- [${theme}](#${anchorOf(theme)})`)
    .join('\n');

function sectionOf(code: string, told: string, lesson: Lesson): string {
  const message = quoted(told);
  if (!('right' in lesson)) {
    // The message may say it all.
    const mend = told.includes(lesson.mend) ? '' : `\n${lesson.mend}\n`;
    return `### ${code}\n\n${lesson.did}\n\n${message}\n${mend}`;
  }
  const file = (lesson.file ?? EVENTS).split('/').at(-1)!;
  const language = file.split('.').at(-1)!;
  const block = (text: string): string => `\`\`\`${language}\n${visible(dedented(text))}\n\`\`\``;
  const place = file !== 'events.yaml' ? `In \`${file}\`:\n\n` : '';
  return `### ${code}\n\n${place}${block(lesson.wrong)}\n\n${message}\n\n${block(lesson.right)}\n`;
}

/** In Markdown, whatever signs it has. */
const quoted = (message: string): string =>
  `> ${message.replaceAll(/[\\`*_<>[\]#|]/g, (sign) => `\\${sign}`)}`;

function dedented(text: string): string {
  const lines = text.split('\n');
  const depth = Math.min(
    ...lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)![0].length),
  );
  return lines.map((line) => line.slice(depth)).join('\n');
}

/** What cannot be seen is shown by its number. */
const visible = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\ufe0f]/gu, (sign) =>
    sign === '\n'
      ? sign
      : `⟨U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
