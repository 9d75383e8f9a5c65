/** Elements whose content nobody sees. */
export const INVISIBLE: ReadonlySet<string> = new Set(
  'head script style template title noscript datalist base link meta param source track area map annotation annotation-xml noframes noembed'.split(
    ' ',
  ),
);

/** Elements that show something of their own, which a story cannot hold. */
export const EMBEDDED: ReadonlySet<string> = new Set('iframe video audio object embed canvas'.split(' '));

/** Elements that begin and end lines. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre ' +
    'search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** The level of a heading by its tag, or 0. */
export function headingLevel(tag: string): number {
  return /^h[1-6]$/.test(tag) ? Number(tag.charAt(1)) : 0;
}
