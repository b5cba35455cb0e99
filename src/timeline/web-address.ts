/** Addresses of web pages that readers are led to. Pure. */

/** An address of a web page: http or https, and nothing that ends an address in a text. */
export const WEB_ADDRESS = /^https?:\/\/[^\s<>"]+$/;

/** In characters. Longer ones are refused by some servers and search engines. */
export const LONGEST_ADDRESS = 2000;
