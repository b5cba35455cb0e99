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
    import('./runner.js')
      .then(({ start }) => start(new URL('main.ts', import.meta.url), process.argv.slice(2)))
      .catch(stop);
  });
}
