/** `sourceline build`. */
import { adviseOnWeight, sayWeight } from '../build/embed-weight.ts';
import { brandOf } from '../brand.ts';
import { build } from '../build/build.ts';
import type { SiteAddress } from '../build/build-machines.ts';
import { CommandError, type Call, type Command } from '../command.ts';
import { addressOption, contactOption } from '../options.ts';
import { isForReaders, recordPublished, refuseUnexplained } from '../published.ts';
import { settingsOf } from '../settings.ts';
import { systemSentence } from '../system-error.ts';

const help = `Usage: sourceline build [options]

Builds all pages into dist/, which any static host can serve: for each timeline that compile wrote
to public/timelines/, and each archive in archives/, its page, embed/<timeline>.html for a frame in
an article, and a picture. Files with the right headers for common hosts are in it, too.

Options:
  --out <folder>  where to build (default: dist): a folder that is new, empty, or was made by build,
                  whose place the new one takes when it is whole
  --site <url>    where it will stand on the web (default: the variable SOURCELINE_SITE); with it
                  the pages name their address, and have a card, a feed, oEmbed and a sitemap
  --first         publish even what has changed without a reason, as if it were the first time
  --contact <a>   whom readers may tell of a fault, an e-mail address or the address of a web page
                  (default: the variable SOURCELINE_CONTACT); pages that fail name it, and
                  .well-known/security.txt does
  -h, --help      show this`;

export const command: Command = {
  help,
  options: {
    out: { type: 'string' },
    site: { type: 'string' },
    contact: { type: 'string' },
    first: { type: 'boolean' },
  },
  operands: { least: 0, most: 0 },
  run: async (call) => {
    const { options, site, terminal } = call;
    const settings = settingsOf(call);
    if (settings === null) return 1;
    const out = typeof options.out === 'string' ? options.out : site.output;
    const address = siteAddressOf(options);
    const contact = contactOption({ contact: process.env.SOURCELINE_CONTACT, ...options });
    if (!options.first) refuseUnexplained(site);
    let report;
    try {
      report = await build(
        {
          ...settings,
          ...{ site, out, address, contact, say: terminal.say },
          imprint: settings,
          brand: await brandOf(settings, site),
        },
        (line) => terminal.err(line),
      );
    } catch (error) {
      if (error instanceof CommandError || systemSentence(error) !== null) throw error;
      throw new CommandError(`The page could not be built. ${(error as Error).message}`);
    }
    for (const weight of report.embeds) {
      terminal.out(sayWeight(weight));
      const advice = adviseOnWeight(weight);
      if (advice !== null) terminal.err(advice);
    }
    terminal.out(`${report.loader.file}: integrity="${report.loader.integrity}"`);
    if (address === null)
      terminal.out(
        'Without --site <url>, the address of the finished site, there is no canonical address, card, feed, oEmbed or sitemap.',
      );
    else if (isForReaders(address))
      for (const path of recordPublished(site)) terminal.out(`${path}: recorded; commit it`);
    terminal.out(`${out}: built`);
    return 0;
  },
};

/** The address with a trailing slash. @throws CommandError if it is not a web address. */
function siteAddressOf(options: Call['options']): SiteAddress {
  const given = addressOption({ site: process.env.SOURCELINE_SITE, ...options }, 'site');
  if (given === null) return null;
  const { origin, pathname } = new URL(given);
  return `${origin}${pathname.replace(/\/?$/, '/')}`;
}
