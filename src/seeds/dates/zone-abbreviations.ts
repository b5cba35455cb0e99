/**
 * What abbreviations of zones may mean. The list is written by hand: no standard lists them, and
 * several places use the same letters.
 */

/** The zones that most people mean, separated by spaces, the likeliest first. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  GMT: 'UTC Europe/London',
  GREENWICH: 'UTC Europe/London',
  BST: 'Europe/London',
  IST: 'Asia/Kolkata Europe/Dublin Asia/Jerusalem',
  IDT: 'Asia/Jerusalem',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  CET: 'Europe/Paris Europe/Berlin Europe/Warsaw',
  CEST: 'Europe/Paris Europe/Berlin Europe/Warsaw',
  MET: 'Europe/Paris Europe/Berlin Europe/Warsaw',
  EET: 'Europe/Kyiv Europe/Athens Africa/Cairo',
  EEST: 'Europe/Kyiv Europe/Athens Africa/Cairo',
  MSK: 'Europe/Moscow',
  TRT: 'Europe/Istanbul',
  ET: 'America/New_York',
  EST: 'America/New_York America/Panama',
  EDT: 'America/New_York',
  CT: 'America/Chicago',
  CST: 'America/Chicago Asia/Shanghai America/Havana',
  CDT: 'America/Chicago America/Havana',
  MT: 'America/Denver',
  MST: 'America/Denver America/Phoenix',
  MDT: 'America/Denver',
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles Asia/Manila',
  PDT: 'America/Los_Angeles',
  AKST: 'America/Anchorage',
  AKDT: 'America/Anchorage',
  HST: 'Pacific/Honolulu',
  AST: 'America/Halifax Asia/Riyadh',
  ADT: 'America/Halifax',
  NST: 'America/St_Johns',
  NDT: 'America/St_Johns',
  BRT: 'America/Sao_Paulo',
  ART: 'America/Argentina/Buenos_Aires',
  CLT: 'America/Santiago',
  CLST: 'America/Santiago',
  COT: 'America/Bogota',
  PET: 'America/Lima',
  VET: 'America/Caracas',
  CAT: 'Africa/Maputo Africa/Khartoum',
  EAT: 'Africa/Nairobi',
  WAT: 'Africa/Lagos',
  SAST: 'Africa/Johannesburg',
  GST: 'Asia/Dubai',
  IRST: 'Asia/Tehran',
  AFT: 'Asia/Kabul',
  PKT: 'Asia/Karachi',
  NPT: 'Asia/Kathmandu',
  BDT: 'Asia/Dhaka',
  MMT: 'Asia/Yangon',
  ICT: 'Asia/Bangkok Asia/Ho_Chi_Minh',
  WIB: 'Asia/Jakarta',
  SGT: 'Asia/Singapore',
  MYT: 'Asia/Kuala_Lumpur',
  HKT: 'Asia/Hong_Kong',
  PHT: 'Asia/Manila',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  AWST: 'Australia/Perth',
  ACST: 'Australia/Adelaide Australia/Darwin',
  ACDT: 'Australia/Adelaide',
  AEST: 'Australia/Sydney Australia/Brisbane',
  AEDT: 'Australia/Sydney',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
};

/** Zones to prefer for their offset or country if there are several. */
export const COMMON: readonly string[] = `
  Europe/London Europe/Paris Europe/Berlin Europe/Kyiv Europe/Istanbul Europe/Moscow
  America/New_York America/Chicago America/Denver America/Los_Angeles America/Anchorage
  Pacific/Honolulu America/Toronto America/Vancouver America/Halifax America/St_Johns
  America/Mexico_City America/Bogota America/Sao_Paulo America/Argentina/Buenos_Aires
  America/Santiago America/Noronha Atlantic/Azores Africa/Lagos Africa/Cairo Africa/Johannesburg
  Africa/Nairobi Asia/Jerusalem Asia/Riyadh Asia/Tehran Asia/Dubai Asia/Kabul Asia/Karachi
  Asia/Kolkata Asia/Kathmandu Asia/Dhaka Asia/Yangon Asia/Bangkok Asia/Jakarta Asia/Shanghai
  Asia/Tokyo Australia/Perth Australia/Eucla Australia/Darwin Australia/Adelaide Australia/Sydney
  Australia/Brisbane Australia/Lord_Howe Pacific/Guadalcanal Pacific/Auckland Pacific/Chatham
  Pacific/Tongatapu Pacific/Kiritimati Pacific/Pago_Pago Pacific/Marquesas Atlantic/Cape_Verde`
  .trim()
  .split(/\s+/);
