/** What is at an address, as far as the address itself tells. Nothing is asked of its site. Pure. */
import type { LinkKind } from '../../../timeline/links/link.ts';

/** Files, by the end of a path. */
const FILES: readonly (readonly [LinkKind, RegExp])[] = [
  ['image', /\.(?:jpe?g|png|gif|webp|avif|svg)$/i],
  ['video', /\.(?:mp4|m4v|webm|ogv|mov)$/i],
  ['audio', /\.(?:mp3|m4a|wav|ogg|oga|opus|flac)$/i],
  ['document', /\.(?:pdf|docx?|odt|xlsx?|ods|csv|pptx?)$/i],
];

/** Whole sites, or those parts of a site whose path begins so. */
const SITES: Readonly<Partial<Record<LinkKind, readonly string[]>>> = {
  video: [
    ...['youtube.com', 'youtube-nocookie.com', 'youtu.be', 'vimeo.com', 'dailymotion.com'],
    ...['dai.ly', 'twitch.tv', 'rumble.com'],
  ],
  audio: ['soundcloud.com', 'spotify.com', 'podcasts.apple.com', 'mixcloud.com', 'bandcamp.com'],
  image: ['flickr.com', 'flic.kr', 'imgur.com', 'commons.wikimedia.org/wiki/File:'],
  map: [
    ...['maps.google.com', 'google.com/maps', 'maps.app.goo.gl', 'goo.gl/maps'],
    ...['openstreetmap.org', 'osm.org', 'maps.apple.com'],
  ],
  post: [
    ...['twitter.com', 'x.com', 'facebook.com', 'instagram.com', 'threads.net', 'threads.com'],
    ...['bsky.app', 't.me', 'tiktok.com', 'linkedin.com/posts', 'vk.com', 'reddit.com'],
  ],
  document: ['documentcloud.org', 'docs.google.com', 'scribd.com'],
};

/** On any server of Mastodon: /@name/1234. */
const MASTODON = /^\/@[^/]+\/\d+\/?$/;

/** An article, if nothing says otherwise. @param address of a web page */
export function linkKindOf(address: string): LinkKind {
  const { hostname, pathname } = new URL(address);
  const site = Object.entries(SITES).find(([, places]) =>
    places.some((place) => isAt(place, hostname, pathname)),
  );
  if (site) return site[0] as LinkKind;
  const file = FILES.find(([, end]) => end.test(pathname));
  return file?.[0] ?? (MASTODON.test(pathname) ? 'post' : 'article');
}

/** Whether a host is a site, or a part of it such as `m.youtube.com`. */
function isAt(place: string, hostname: string, pathname: string): boolean {
  const slash = place.indexOf('/');
  const site = slash < 0 ? place : place.slice(0, slash);
  if (hostname !== site && !hostname.endsWith(`.${site}`)) return false;
  return slash < 0 || pathname.startsWith(place.slice(slash));
}
