/** What control words and symbols that stand for a letter mean. */
export const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ tab: '\t', emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“' },
    ...{ rdblquote: '”', emspace: '\u2003', enspace: '\u2002', qmspace: '\u2005', zwj: '\u200d' },
    ...{ zwnj: '\u200c', zwbo: '\u200b', zwnbo: '\u2060', ltrmark: '\u200e', rtlmark: '\u200f' },
    ...{ '~': '\u00a0', '-': '\u00ad', _: '\u2011', line: '\n', lbr: '\n', '\t': '\t' },
  }),
);

/** Destinations nobody reads in a story, with and without `\*` before them. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'colortbl comment buptim doccomm ftncn ftnsep ftnsepc aftncn aftnsep aftnsepc nonshppict operator printim private1 ' +
    'rxe tc txe xe company manager category hlinkbase generator template objdata objclass objname objalias objsect ' +
    'pntxta pntxtb nextfile filetbl listpicture blipuid bliptag shprslt background datafield formfield ' +
    'ffname ffhelptext ffstattext ffentrymcr ffexitmcr ffdeftext ffl bkmkstart bkmkend atnicn nonesttables ' +
    'themedata colorschememapping datastore latentstyles rsidtbl pgptbl xmlnstbl mmathPr wgrffmtfilter fchars lchars ' +
    'leveltext levelnumbers levelmarker passwordhash revtim buptim linkval propname staticval userprops docvar xmlopen ' +
    'xmlclose xmlattrname xmlattrvalue factoidname keycode htmltag mhtmltag'
  ).split(' '),
);

/** Destinations that are only a hull: what stands in them is text where they stand. */
export const HULLS: ReadonlySet<string> = new Set(
  'shppict shp shpinst shpgrp picprop sp do result moMath moMathPara mmath mr nesttableprops'.split(' '),
);

/** Whether a destination holds properties of a formula, and no letter of it. */
export function isFormulaSetting(name: string): boolean {
  return /^m[a-zA-Z]+Pr$/.test(name);
}
