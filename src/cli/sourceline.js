#!/usr/bin/env node
/**
 * The `sourceline` command. Any version of Node must be able to read this file. Nothing is imported
 * before the version is checked, because an old Node cannot read the modules that we need.
 */

/** @param {string} sentence */
function fail(sentence) {
  process.exitCode = 1;
  process.stderr.write('sourceline: ' + sentence + '\n');
}

/**
 * Runs the sources where they are, in a clone. The published package has the same program as plain
 * JavaScript: Node does not translate TypeScript in node_modules.
 *
 * @param {string[]} args
 */
async function begin(args) {
  const program = new URL('main.ts', import.meta.url);
  const { existsSync } = await import('node:fs');
  if (existsSync(program)) {
    const { start } = await import('./runner.js');
    return start(program, args);
  }
  const { run } = await import('../../lib/cli/main.js');
  process.exitCode = await run(args);
}

const version = process.versions.node.split('.').map(Number);

if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  fail(
    'Node 20.19 or newer is needed; this is Node ' +
      process.versions.node +
      '. Install a newer one from https://nodejs.org',
  );
} else {
  // `| head` closes the pipe after the first lines of our output. The work goes on.
  /** @param {Error} error */
  const hasLeft = (error) => 'code' in error && error.code === 'EPIPE';
  process.stdout.on('error', (error) => {
    if (hasLeft(error)) return;
    fail('What it prints cannot be written: ' + error.message);
    process.exit();
  });
  process.stderr.on('error', (error) => {
    // There is no place left to say why.
    if (!hasLeft(error)) process.exit(1);
  });
  import('./fault.js').then(({ faultSentence }) => {
    /** @param {unknown} error */
    const stop = (error) => {
      fail(faultSentence(error));
      process.exit();
    };
    process.on('uncaughtException', stop);
    begin(process.argv.slice(2)).catch(stop);
  });
}
