/** Names by which people know encodings, beside those of the WHATWG. */
const ALIASES: Readonly<Record<string, string>> = {
  ansi: 'windows-1252',
  'iso-6937': 'iso_6937',
  iso6937: 'iso_6937',
  't.61': 'iso_6937',
  t61: 'iso_6937',
  'din-66003': 'din_66003',
  sen_850200: 'sen_850200_b',
  ns_4551: 'ns_4551-1',
  utf8: 'utf-8',
  'utf-32': 'utf-32le',
  mac: 'macintosh',
};

/** The label of an encoding by any of its names: `CP437`, `DOS-850`, `Windows1252`, `latin1`. */
export function encodingLabel(name: string): string {
  const low = name.trim().toLowerCase();
  const alias = ALIASES[low];
  if (alias !== undefined) return alias;
  const page = /^(?:cp|ibm|dos|csibm|oem)[-_ ]?(\d{3})$/.exec(low)?.[1] ?? /^(437|8\d\d|737)$/.exec(low)?.[1];
  if (page !== undefined) return `ibm${page}`;
  const windows = /^(?:cp|windows|win|ansi)?[-_ ]?(125\d)$/.exec(low)?.[1];
  return windows === undefined ? low : `windows-${windows}`;
}
